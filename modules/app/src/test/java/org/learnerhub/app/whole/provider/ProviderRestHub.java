package org.learnerhub.app.whole.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.store.Store;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.ukrlp.SampleProviders;
import tools.jackson.databind.json.JsonMapper;

/** A hub with six providers, and clients of its REST interface: one that the command issued, and anybody. */
final class ProviderRestHub implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();
    static final String NDJSON = "application/x-ndjson";
    private static final Ukprn WHOLE = new Ukprn("10000001");
    private static final Ukprn BARE = new Ukprn("10000002");
    private static final Ukprn CLOSED = new Ukprn("10000003");
    private static final Ukprn SCHOOL = new Ukprn("10000004");
    private static final Ukprn REMOVED = new Ukprn("10000005");
    static final Ukprn BRIEF = new Ukprn("10000006");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant LATER = Instant.parse("2026-06-01T12:00:00Z");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final RunningHub hub;
    private final String client;
    private final String secret;
    private final String token;

    ProviderRestHub(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 1);
        fill();
        String said = command("add", "Agency").out();
        client = field(said, "client_id: (\\S+)");
        secret = field(said, "client_secret [^:]*: (\\S+)");
        token = JSON.readTree(token(form()).body()).get("access_token").asString();
    }

    private void fill() {
        change(WHOLE, FIRST, SampleProviders.whole(WHOLE));
        change(BARE, FIRST, SampleProviders.provider(BARE, "=Bare \"College\"").build());
        change(CLOSED, FIRST, SampleProviders.provider(CLOSED, "Closed School").build());
        change(
                CLOSED,
                LATER,
                SampleProviders.provider(CLOSED, "Closed School")
                        .status(ProviderStatus.DEACTIVATED)
                        .verifications(List.of(new Verification(VerificationAuthority.SCHOOL_URN, "140001", true)))
                        .build());
        change(
                SCHOOL,
                LATER,
                SampleProviders.provider(SCHOOL, "Open School")
                        .aliases(IntStream.range(0, 100)
                                .mapToObj(i -> "Alias " + i)
                                .toList())
                        .verifications(List.of(new Verification(VerificationAuthority.SCHOOL_URN, "140001", true)))
                        .build());
        change(REMOVED, FIRST, SampleProviders.provider(REMOVED, "Removed").build());
        change(REMOVED, LATER, null);
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String token() {
        return token;
    }

    Path folder() {
        return folder;
    }

    RunningHub hub() {
        return hub;
    }

    /** With the client's token. */
    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept).header("Authorization", "Bearer " + token));
    }

    /** As anybody. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(request(path, "*/*"));
    }

    HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(hub.address() + path)).header("Accept", accept);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> form)
            throws IOException, InterruptedException {
        return http.send(request, form);
    }

    CompletableFuture<HttpResponse<String>> ask(String path, String accept) {
        return http.sendAsync(request(path, accept).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> token(String form, String... authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/oauth2/token", "*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (String header : authorization) {
            request.header("Authorization", header);
        }
        return send(request);
    }

    /** What the client of the class asks its token by. */
    String form() {
        return form(client, secret);
    }

    static String form(String id, String secret) {
        return "grant_type=client_credentials&client_id=" + id + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String field(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    RunningHub.Ended command(String... words) {
        List<String> arguments = new ArrayList<>(List.of("institution", "client"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        return RunningHub.command(arguments.toArray(String[]::new));
    }

    void change(Ukprn ukprn, Instant at, @Nullable Provider provider) {
        Store store = hub.server().core().store();
        ProviderRegister register = store.providers().register();
        store.unitOfWork().run(() -> {
            register.lock();
            register.append(List.of(new ProviderChange(ukprn, at, "test", provider)));
        });
    }

    @Override
    public void close() {
        hub.close();
    }
}
