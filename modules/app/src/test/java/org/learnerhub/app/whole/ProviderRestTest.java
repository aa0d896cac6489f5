package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register of providers of a running hub by REST, with clients that the command issues. */
class ProviderRestTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NDJSON = "application/x-ndjson";

    private static final Ukprn WHOLE = new Ukprn("10000001");
    private static final Ukprn BARE = new Ukprn("10000002");
    private static final Ukprn CLOSED = new Ukprn("10000003");
    private static final Ukprn SCHOOL = new Ukprn("10000004");
    private static final Ukprn REMOVED = new Ukprn("10000005");
    private static final Ukprn BRIEF = new Ukprn("10000006");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private static Path folder = Path.of("");

    private static RunningHub hub;
    private static String client = "";
    private static String secret = "";
    private static String token = "";

    @BeforeAll
    static void start() throws Exception {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 1);
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
        String said = command("add", "Agency").out();
        client = field(said, "client_id: (\\S+)");
        secret = field(said, "client_secret [^:]*: (\\S+)");
        token = JSON.readTree(token(form(client, secret)).body())
                .get("access_token")
                .asString();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void lines_are_those_of_the_contract_to_the_letter() throws Exception {
        HttpResponse<String> answer = get("/api/providers?ukprns=10000001&ukprns=10000002&ukprns=123456789012", NDJSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/x-ndjson");
        assertThat(answer.body()).isEqualTo("""
                {"MatchingProviderRecords":[{"UKPRN":"10000001","ProviderName":"Łong Marston College",\
                "ProviderStatus":"Active","VerificationDate":"2024-02-29T10:11:12.123Z",\
                "LegalAddress":{"Address1":"1 High Street","Address2":null,"Address3":null,"Address4":null,\
                "Town":"Sheffield","County":null,"Postcode":"S1 1AB"},\
                "TradingAddress":{"Address1":"Hall","Address2":"2 Low Street","Address3":"Quarter","Address4":"Part",\
                "Town":"York","County":"Yorkshire","Postcode":"YO24 1XX"},\
                "PrimaryContact":{"ContactPersonalDetails":{"PersonNameTitle":"Dr","PersonGivenName":"Ann",\
                "PersonFamilyName":"Other"},"ContactRole":"Principal","ContactTelephone1":"0114 4960001",\
                "ContactTelephone2":"0114 4960002","ContactEmail":"office@example.org","Url":"https://example.org",\
                "LastUpdated":"2024-02-29T10:11:15.123Z"},\
                "ProviderAliases":[{"Name":"Marston & Sons"},{"Name":"LMC"}],\
                "VerificationDetails":[{"VerificationAuthority":"COMPANY","VerificationID":"07891191",\
                "PrimaryVerificationSource":true},{"VerificationAuthority":"DFES","VerificationID":"350/8001",\
                "PrimaryVerificationSource":false}]}]}
                {"MatchingProviderRecords":[{"UKPRN":"10000002","ProviderName":"=Bare \\"College\\"",\
                "ProviderStatus":"Active","VerificationDate":null,"LegalAddress":null,"TradingAddress":null,\
                "PrimaryContact":null,"ProviderAliases":[],"VerificationDetails":[]}]}
                """);
    }

    @Test
    void who_is_not_active_is_asked_for_by_status_and_nobody_is_a_line_of_nobody() throws Exception {
        String nobody = "{\"MatchingProviderRecords\":[]}\n";

        assertThat(get("/api/providers?ukprns=10000003", NDJSON).body()).isEqualTo(nobody);
        assertThat(get("/api/providers?ukprns=", NDJSON).body()).isEqualTo(nobody);
        assertThat(numbers(get("/api/providers?ukprns=10000003,10000002&status=PD2", NDJSON)))
                .containsExactly("10000003");
        assertThat(numbers(get("/api/providers?status=all", NDJSON)))
                .containsExactly("10000001", "10000002", "10000003", "10000004");
        assertThat(numbers(get("/api/providers?updatedSince=2026-06-01&status=all", NDJSON)))
                .containsExactly("10000003", "10000004");
        assertThat(numbers(get("/api/providers?updatedSince=2026-06-02", NDJSON)))
                .isEmpty();
        assertThat(numbers(get("/api/providers?updatedSince=0001-01-01", NDJSON)))
                .hasSize(3);
    }

    @Test
    void five_hundred_numbers_go_into_one_address_and_lines_are_compressed() throws Exception {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> "ukprns=" + (10_000_001 + i))
                .collect(Collectors.joining("&"));
        HttpRequest request = request("/api/providers?" + many, NDJSON)
                .header("Authorization", "Bearer " + token)
                .header("Ocp-Apim-Subscription-Key", "anything")
                .header("Accept-Encoding", "gzip, deflate, br")
                .build();

        HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        try (InputStream lines = new GZIPInputStream(answer.body())) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(3);
        }
    }

    @Test
    void lines_are_for_tokens_that_count_only() throws Exception {
        HttpResponse<String> without = send(request("/api/providers?ukprns=10000001", NDJSON));
        HttpResponse<String> wrong = send(
                request("/api/providers?ukprns=10000001", NDJSON).header("Authorization", "Bearer " + token + "x"));
        HttpResponse<String> inAddress = send(request("/api/providers?ukprns=10000001&access_token=" + token, NDJSON));

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(header(without, "WWW-Authenticate")).isEqualTo("Bearer realm=\"register of providers\"");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(header(wrong, "WWW-Authenticate")).endsWith("error=\"invalid_token\"");
        assertThat(inAddress.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(without.body()).get("code").asString()).isEqualTo("HUB-7081");
    }

    @Test
    void tokens_are_given_as_the_standard_says_and_end_with_their_client() throws Exception {
        HttpResponse<String> granted = token(form(client, secret) + "&scope=api%3A%2F%2Fx%2F.default");
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));

        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(header(granted, "Cache-Control")).isEqualTo("no-store");
        assertThat(JSON.readTree(granted.body()).get("token_type").asString()).isEqualTo("Bearer");
        assertThat(JSON.readTree(granted.body()).get("expires_in").asInt()).isEqualTo(3600);
        assertThat(token("grant_type=client_credentials", "Basic " + basic).statusCode())
                .isEqualTo(200);
        assertThat(error(token(form(client, "wrong")))).isEqualTo("401 invalid_client");
        assertThat(error(token(form("rest-nobody", secret)))).isEqualTo("401 invalid_client");
        assertThat(error(token("grant_type=password&" + form(client, secret).split("&", 2)[1])))
                .isEqualTo("400 unsupported_grant_type");
        assertThat(error(token("client_id=x"))).isEqualTo("400 invalid_request");
        assertThat(error(token("client_id=%zz"))).isEqualTo("400 invalid_request");
        assertThat(error(token(form(client, secret) + "&client_id=y"))).isEqualTo("400 invalid_request");
        assertThat(error(token(form(client, secret), "Basic " + basic))).isEqualTo("400 invalid_request");
        assertThat(error(token(form(client, secret) + "&scope=%22"))).isEqualTo("400 invalid_scope");

        String said = command("add", "10000001", "--name", "College's own").out();
        String id = field(said, "client_id: (\\S+)");
        String theirs = JSON.readTree(token(form(id, field(said, "client_secret [^:]*: (\\S+)")))
                        .body())
                .get("access_token")
                .asString();
        assertThat(command("list").out()).contains(id, "10000001", "College's own", "Agency");
        assertThat(command("remove", id).code()).isZero();
        assertThat(command("remove", id).code()).isEqualTo(2);
        assertThat(send(request("/api/providers?ukprns=1", NDJSON).header("Authorization", "Bearer " + theirs))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_provider_has_an_address_by_number_by_identifier_and_by_school() throws Exception {
        HttpResponse<String> answer = open("/api/providers/10000001");
        JsonNode provider = JSON.readTree(answer.body());

        assertThat(provider.get("legalName").asString()).isEqualTo("Łong Marston College");
        assertThat(provider.get("identifiers").toString())
                .isEqualTo("[\"GB-UKPRN-10000001\",\"GB-EDU-130495\",\"GB-COH-07891191\"]");
        assertThat(open("/api/providers/gb-ukprn-10000001").body()).isEqualTo(answer.body());
        assertThat(open("/api/providers/GB-EDU-130495").body()).isEqualTo(answer.body());
        assertThat(JSON.readTree(open("/api/providers/GB-EDU-140001").body())
                        .get("ukprn")
                        .asString())
                .isEqualTo("10000004");
        assertThat(JSON.readTree(open("/api/providers/10000003").body())
                        .get("predecessors")
                        .toString())
                .isEqualTo("[\"10000001\"]");
        assertThat(open("/api/providers/10000005").statusCode()).isEqualTo(404);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void who_has_it_already_is_told_so() throws Exception {
        String tag = header(open("/api/providers/10000001"), "ETag");

        assertThat(tag).startsWith("W/\"");
        HttpResponse<String> again =
                send(request("/api/providers/10000001", "*/*").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request("/api/providers/10000001", "text/csv").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_provider_is_shown_as_it_was_and_through_all_its_versions() throws Exception {
        assertThat(status(open("/api/providers/10000003"))).isEqualTo("PD2");
        assertThat(status(open("/api/providers/10000003?asAt=2026-06-01T11:59:59.999Z")))
                .isEqualTo("A");
        assertThat(status(open("/api/providers/10000003?asAt=2026-06-01T12:00:00Z")))
                .isEqualTo("PD2");
        assertThat(status(open("/api/providers/10000003?asAt=2026-06-01"))).isEqualTo("PD2");
        assertThat(status(open("/api/providers/10000003?asAt=2026-05-31"))).isEqualTo("A");
        assertThat(open("/api/providers/10000003?asAt=2025-12-31").statusCode()).isEqualTo(404);

        JsonNode versions =
                JSON.readTree(open("/api/providers/10000005/history").body()).get("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(0).get("removed").asBoolean()).isFalse();
        assertThat(versions.get(1).get("removed").asBoolean()).isTrue();
        assertThat(versions.get(1).get("provider").isNull()).isTrue();
        assertThat(versions.get(1).get("at").asString()).isEqualTo("2026-06-01T12:00:00.000Z");
    }

    @Test
    void changes_are_read_in_pages_to_the_end_and_then_waited_for() throws Exception {
        List<Long> numbers = new ArrayList<>();
        long after = 0;
        boolean more = true;
        while (more) {
            JsonNode page = JSON.readTree(
                    open("/api/providers/changes?limit=3&after=" + after).body());
            page.get("changes")
                    .forEach(change -> numbers.add(change.get("number").asLong()));
            after = page.get("upTo").asLong();
            more = page.get("more").asBoolean();
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);

        CompletableFuture<HttpResponse<String>> waiting = HTTP.sendAsync(
                request("/api/providers/changes?wait=20&after=" + after, "application/json")
                        .build(),
                BodyHandlers.ofString());
        change(BRIEF, LATER, SampleProviders.provider(BRIEF, "Brief").build());
        change(BRIEF, LATER.plusSeconds(1), null);

        JsonNode page = JSON.readTree(waiting.get(15, TimeUnit.SECONDS).body());
        assertThat(page.get("changes").get(0).get("ukprn").asString()).isEqualTo("10000006");
        assertThat(open("/api/providers/changes?after=" + (after + 1_000)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void searches_come_in_pages_that_end() throws Exception {
        List<String> found = new ArrayList<>();
        String path = "/api/providers?limit=1&q=school";
        while (path != null) {
            HttpResponse<String> answer = open(path);
            JsonNode page = JSON.readTree(answer.body());
            assertThat(page.get("total").asInt()).isEqualTo(2);
            page.get("providers")
                    .forEach(one -> found.add(one.get("provider").get("ukprn").asString()));
            String link = header(answer, "Link");
            assertThat(link.isEmpty()).isEqualTo(page.get("next").isNull());
            path = link.isEmpty() ? null : "/api/providers" + field(link, "<([^>]+)>");
        }
        assertThat(found).containsExactlyInAnyOrder("10000003", "10000004");
        assertThat(found(open("/api/providers?q=School&status=A"))).containsExactly("10000004");
        assertThat(found(open("/api/providers?town=york"))).containsExactly("10000001");
        assertThat(found(open("/api/providers?postcode=yo24"))).containsExactly("10000001");
        assertThat(get("/api/providers?q=long+marston", "text/csv").body()).contains("\r\n10000001,Long Marston,");

        String cursor = JSON.readTree(open("/api/providers?limit=1&q=school").body())
                .get("next")
                .asString();
        assertThat(problem(open("/api/providers?limit=1&q=other&cursor=" + cursor), 400))
                .isEqualTo("HUB-7082");
    }

    private static List<String> found(HttpResponse<String> page) {
        return JSON.readTree(page.body())
                .get("providers")
                .valueStream()
                .map(one -> one.get("provider").get("ukprn").asString())
                .toList();
    }

    @Test
    void the_document_of_the_interface_is_served_and_says_what_is_written() throws Exception {
        HttpResponse<String> answer = open("/api/openapi.json");
        List<String> members = new ArrayList<>(
                JSON.readTree(open("/api/providers/10000001").body()).propertyNames());

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(JSON.readTree(answer.body())
                        .at("/components/schemas/ProviderView/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(members);
    }

    @Test
    void the_whole_is_downloaded_with_digest_and_signature() throws Exception {
        JsonNode list = JSON.readTree(open("/api/providers/download").body());
        assertThat(list.get("licence").asString()).startsWith("No licence is stated");
        for (JsonNode file : list.get("files")) {
            HttpResponse<byte[]> whole = HTTP.send(
                    request("/api/providers/" + file.get("href").asString(), "*/*")
                            .build(),
                    BodyHandlers.ofByteArray());
            String digest = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(whole.body()));
            assertThat(file.get("sha256").asString()).isEqualTo(digest);
            assertThat(header(whole, "Content-Digest")).isEqualTo("sha-256=:" + digest + ":");
            assertThat(file.get("bytes").asInt()).isEqualTo(whole.body().length);

            Path content = folder.resolve(file.get("href").asString().split("\\?")[0]);
            Path signature = Path.of(content + ".signature.xml");
            Files.write(content, whole.body());
            Files.writeString(
                    signature,
                    open("/api/providers/" + file.get("signature").asString()).body());
            assertThat(RunningHub.command(
                                    "verify",
                                    signature.toString(),
                                    "--trust",
                                    hub.authority().toString())
                            .code())
                    .isZero();
            Files.writeString(content, "x");
            assertThat(RunningHub.command(
                                    "verify",
                                    signature.toString(),
                                    "--trust",
                                    hub.authority().toString())
                            .code())
                    .isEqualTo(1);
        }
        JsonNode whole = JSON.readTree(Files.readString(folder.resolve("data/downloads")
                .resolve(list.get("number").asString())
                .resolve("download.json")));
        assertThat(whole.get("providers").size()).isEqualTo(4);
        assertThat(whole.get("number").asLong()).isEqualTo(list.get("number").asLong());
        assertThat(open("/api/providers/download.csv?number=999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_defused() throws Exception {
        HttpResponse<String> answer = get("/api/providers/10000002", "text/csv");

        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("ukprn,name,legalName,")
                .contains("\r\n10000002,\"'=Bare \"\"College\"\"\",");
    }

    @Test
    void what_is_wrong_is_a_problem_with_a_code_that_tells_nothing_back() throws Exception {
        String marker = "Zzyzx";
        for (String wrong : List.of(
                "/api/providers?" + marker + "=1",
                "/api/providers?limit=" + marker,
                "/api/providers?limit=101",
                "/api/providers?limit=1&limit=2",
                "/api/providers?status=" + marker,
                "/api/providers?cursor=" + marker,
                "/api/providers?ukprns=10000001",
                "/api/providers?q=" + marker.repeat(60),
                "/api/providers?q=" + marker + "%FF",
                "/api/providers/10000001?asAt=" + marker,
                "/api/providers/10000001?asAt=0000-12-31",
                "/api/providers/10000001?asAt=%2B10000-01-01T00:00:00Z",
                "/api/providers/changes?limit=201",
                "/api/providers/changes?after=-1",
                "/api/providers/changes?wait=31")) {
            assertThat(problem(open(wrong), 400))
                    .as(wrong)
                    .isEqualTo("HUB-7082")
                    .doesNotContain(marker);
        }
        assertThat(problem(open("/api/providers?near=ZZ99%209ZZ"), 400)).isEqualTo("HUB-7069");
        assertThat(problem(get("/api/providers?ukprns=" + marker, NDJSON), 400)).isEqualTo("HUB-7082");
        assertThat(problem(get("/api/providers?other=%FF", NDJSON), 400)).isEqualTo("HUB-7082");
        assertThat(problem(open("/api/providers/" + marker), 404)).isEqualTo("HUB-7083");
        assertThat(problem(open("/api/" + marker), 404)).isEqualTo("HUB-7087");
        assertThat(problem(get("/api/providers/10000001", "image/png"), 406)).isEqualTo("HUB-7086");
        HttpResponse<String> post = send(request("/api/providers", "*/*").POST(BodyPublishers.ofString(marker)));
        assertThat(problem(post, 405)).isEqualTo("HUB-7087");
        assertThat(header(post, "Allow")).isEqualTo("GET, HEAD");
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("Zzyzx").contains("\"instance\":\"urn:uuid:");
        return JSON.readTree(answer.body()).get("code").asString();
    }

    private static String status(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("status").asString();
    }

    private static String error(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).get("error").asString();
    }

    private static List<String> numbers(HttpResponse<String> lines) {
        return lines.body()
                .lines()
                .map(line -> JSON.readTree(line).get("MatchingProviderRecords"))
                .flatMap(records -> records.valueStream())
                .map(provider -> provider.get("UKPRN").asString())
                .toList();
    }

    /** With the client's token. */
    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept).header("Authorization", "Bearer " + token));
    }

    /** As anybody. */
    private static HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(request(path, "*/*"));
    }

    private static HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(hub.address() + path)).header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> token(String form, String... authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/oauth2/token", "*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (String header : authorization) {
            request.header("Authorization", header);
        }
        return send(request);
    }

    private static String form(String id, String secret) {
        return "grant_type=client_credentials&client_id=" + id + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static RunningHub.Ended command(String... words) {
        List<String> arguments = new ArrayList<>(List.of("institution", "client"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        return RunningHub.command(arguments.toArray(String[]::new));
    }

    private static String field(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static void change(Ukprn ukprn, Instant at, @Nullable Provider provider) {
        Store store = hub.server().core().store();
        ProviderRegister register = store.providers().register();
        store.unitOfWork().run(() -> {
            register.lock();
            register.append(List.of(new ProviderChange(ukprn, at, "test", provider)));
        });
    }
}
