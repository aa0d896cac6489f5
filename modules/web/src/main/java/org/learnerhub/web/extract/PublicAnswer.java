package org.learnerhub.web.extract;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A document for everybody, also for programs that run in a browser: kept by caches on the way for some minutes. */
final class PublicAnswer {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private PublicAnswer() {}

    static ResponseEntity<byte[]> of(byte[] document, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(document))
                .header("X-Content-Type-Options", "nosniff")
                .header("Access-Control-Allow-Origin", "*")
                .body(document);
    }
}
