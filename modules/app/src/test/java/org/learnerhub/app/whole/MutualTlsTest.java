package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.Target;

/** Over real TLS, with certificates made for the test. */
class MutualTlsTest {

    private static final char[] NO_SECRET = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private final Identity server = Identity.of("localhost", "EC", 256, Instant.now());
    private final Identity college = Identity.of("Invented College", "EC", 256, Instant.now());
    private final Identity neighbour = Identity.of("Invented Neighbour", "RSA", 2048, Instant.now());

    @Test
    void a_certificate_bound_to_the_ukprn_must_come_with_the_connection() throws Exception {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, tls())) {
            String message =
                    new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1).goodMessage();
            assertThat(send(hub, null, message)).contains("WSRC0001");

            var institutions = hub.server().core().store().institutions();
            institutions.save(institutions
                    .find(new Ukprn(RunningHub.COLLEGE))
                    .orElseThrow()
                    .comingWith(college.fingerprint()));

            assertThat(send(hub, college, message)).contains("WSRC0001");
            assertThat(send(hub, neighbour, message)).contains("WSEC0003", "HUB-2004");
            assertThat(send(hub, null, message)).contains("WSEC0003", "HUB-2004");
        }
    }

    @Test
    void a_certificate_that_is_none_of_tls_clients_ends_the_connection() throws Exception {
        Identity stranger = Identity.of("Stranger", "EC", 256, Instant.now());
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, tls())) {
            bind(hub, stranger);

            assertThatThrownBy(() -> send(hub, stranger, message(hub))).isInstanceOf(IOException.class);
            assertThat(send(hub, null, message(hub))).contains("HUB-2004");
        }
    }

    /** Java itself asks nothing more of a certificate that is trusted by name, not even whether its time is over. */
    @Test
    void a_certificate_whose_time_is_over_is_none() throws Exception {
        Instant now = Instant.now();
        Identity expired = Identity.of(
                "Invented College", "EC", 256, now.minus(Duration.ofDays(9)), now.minus(Duration.ofMinutes(1)));
        Map<String, String> settings = new HashMap<>(tls());
        settings.put("HUB_TLS_CLIENTS", file("expired.pem", expired.certificatePem() + college.certificatePem()));
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, settings)) {
            bind(hub, expired);

            assertThat(refusal(() -> send(hub, expired, message(hub)))).containsAnyOf("HUB-2004", "IOException");
        }
    }

    @Test
    void without_tls_no_certificate_is_shown_whatever_a_header_says() throws Exception {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2)) {
            bind(hub, college);
            HttpRequest request = request("http", hub, message(hub))
                    .header("X-Client-Cert", college.certificatePem().replaceAll("\\s", ""))
                    .header("SSL_CLIENT_CERT", college.certificatePem().replaceAll("\\s", ""))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("WSEC0003", "HUB-2004");
        }
    }

    @Test
    void old_versions_of_tls_are_refused() throws Exception {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, tls())) {
            int port = hub.server().port();

            assertThat(ClientHello.answer(port, ClientHello.TLS_1_2)).isEqualTo("hello");
            assertThat(ClientHello.answer(port, ClientHello.TLS_1_1)).isEqualTo("alert 70");
            assertThat(ClientHello.answer(port, ClientHello.TLS_1_0)).isEqualTo("alert 70");
        }
    }

    private static void bind(RunningHub hub, Identity client) {
        var institutions = hub.server().core().store().institutions();
        assertThat(institutions.change(new Ukprn(RunningHub.COLLEGE), old -> old.comingWith(client.fingerprint())))
                .isPresent();
    }

    private static String message(RunningHub hub) {
        return new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1).goodMessage();
    }

    private static String refusal(Callable<String> call) throws Exception {
        try {
            return call.call();
        } catch (IOException e) {
            return "IOException";
        }
    }

    private Map<String, String> tls() throws IOException {
        return Map.of(
                "HUB_TLS_CERTIFICATE", file("server.pem", server.certificatePem()),
                "HUB_TLS_KEY", file("server.key", server.keyPem()),
                "HUB_TLS_CLIENTS", file("clients.pem", college.certificatePem() + neighbour.certificatePem()));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String send(RunningHub hub, @Nullable Identity client, String message) throws Exception {
        HttpRequest request = request("https", hub, message).build();
        return HttpClient.newBuilder()
                .sslContext(context(client))
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder request(String scheme, RunningHub hub, String message) {
        return HttpRequest.newBuilder(
                        URI.create(scheme + "://localhost:" + hub.server().port() + "/services/LearnerService"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message));
    }

    private SSLContext context(@Nullable Identity client) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", server.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        if (client != null) {
            own.setKeyEntry(
                    "own", client.key(), NO_SECRET, new java.security.cert.Certificate[] {client.certificate()});
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, NO_SECRET);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                new KeyManager[] {new Insisting((X509ExtendedKeyManager) keys.getKeyManagers()[0], client != null)},
                trust.getTrustManagers(),
                null);
        return context;
    }

    /** Shows its certificate also to servers who say that they do not want it. */
    private static final class Insisting extends X509ExtendedKeyManager {

        private final X509ExtendedKeyManager keys;
        private final boolean any;

        Insisting(X509ExtendedKeyManager keys, boolean any) {
            this.keys = keys;
            this.any = any;
        }

        @Override
        public @Nullable String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
            return any ? "own" : null;
        }

        @Override
        public @Nullable String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return any ? "own" : null;
        }

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return keys.getClientAliases(type, issuers);
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return keys.getServerAliases(type, issuers);
        }

        @Override
        public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return keys.chooseServerAlias(type, issuers, socket);
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return keys.getCertificateChain(alias);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return keys.getPrivateKey(alias);
        }
    }
}
