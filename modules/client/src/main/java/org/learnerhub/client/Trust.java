package org.learnerhub.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/** The certificates that a person decided to trust. */
record Trust(List<X509Certificate> anchors) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** @throws CommandFailure USAGE where the file holds no certificates */
    static Trust from(Path pem) {
        try {
            return new Trust(parse(Files.readAllBytes(pem)));
        } catch (IOException | CertificateException e) {
            throw new CommandFailure(
                    Exit.USAGE,
                    "Cannot read certificates from " + pem + ".",
                    "Give a PEM file, such as the hub's ca.pem.");
        }
    }

    /**
     * Takes what the hub itself offers: good against accidents, no good against somebody who stands in for the hub.
     *
     * @throws HubUnreachable where it offers nothing that is a certificate
     */
    static Trust onFirstUse(URI hub) {
        URI address = URI.create(hub.toString().replaceAll("/+$", "") + "/trust/ca.pem");
        HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
        try {
            HttpResponse<byte[]> response = HttpClient.newBuilder()
                    .connectTimeout(TIMEOUT)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new HubUnreachable(address + " answered with status " + response.statusCode());
            }
            return new Trust(parse(response.body()));
        } catch (IOException e) {
            throw BrokenTransport.unreachable(e);
        } catch (CertificateException e) {
            throw new HubUnreachable(address + " offers nothing that is a certificate", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubUnreachable("interrupted", e);
        }
    }

    /** The first anchor's SHA-256, as certificates are compared by telephone. */
    String fingerprint() {
        try {
            return FileDigest.of(anchors.get(0).getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static List<X509Certificate> parse(byte[] pem) throws CertificateException {
        List<X509Certificate> found =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                        .map(X509Certificate.class::cast)
                        .toList();
        if (found.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return found;
    }
}
