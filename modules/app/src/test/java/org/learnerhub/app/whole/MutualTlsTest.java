package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Ukprn;
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
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("https://localhost:" + hub.server().port() + "/services/LearnerService"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        return HttpClient.newBuilder()
                .sslContext(context(client))
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
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
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
