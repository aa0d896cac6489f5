package org.learnerhub.extract.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** A time-stamp authority behind HTTP (RFC 3161, 3.4). An answer counts only for this question: digest and nonce. Thread-safe. */
public final class HttpTimestamps implements TimestampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI address;
    private final SecureRandom random;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public HttpTimestamps(URI address, SecureRandom random) {
        this.address = address;
        this.random = random;
    }

    @Override
    public byte[] token(byte[] digest) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest question =
                    generator.generate(NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, random));
            TimeStampResponse answer = new TimeStampResponse(ask(question.getEncoded()));
            answer.validate(question);
            TimeStampToken token = answer.getTimeStampToken();
            if (token == null) {
                throw new IOException("the time-stamp authority refuses, status " + answer.getStatus());
            }
            return token.getEncoded();
        } catch (TSPException e) {
            throw new UncheckedIOException(new IOException("the time-stamp authority answers something else", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException("the time-stamp authority answers with HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
