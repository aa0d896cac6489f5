package org.learnerhub.web.provider;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with what every one of them carries: nothing of them is run, framed or guessed at, and nobody keeps them unasked. */
final class Answers {

    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");
    static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson;charset=UTF-8");

    private static final int TAG_LETTERS = 32;

    private Answers() {}

    static ResponseEntity<byte[]> json(Object value) {
        return of(MediaType.APPLICATION_JSON, Json.bytes(value), new HttpHeaders());
    }

    /** With a tag of what it says: who has it already is told so. */
    static ResponseEntity<byte[]> of(MediaType type, byte[] body, HttpHeaders more) {
        return ResponseEntity.ok()
                .headers(common())
                .headers(more)
                .contentType(type)
                .eTag("W/\"" + sha256(body).substring(0, TAG_LETTERS) + "\"")
                .body(body);
    }

    static HttpHeaders common() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "private, no-cache");
        headers.set("Vary", "Accept, Authorization");
        return headers;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
