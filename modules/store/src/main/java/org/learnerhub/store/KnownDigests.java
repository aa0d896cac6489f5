package org.learnerhub.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Digests of files that were asked for lately, as long as size, time and identity of the file stay the same. */
final class KnownDigests {

    private static final int MOST = 1_000;

    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    });

    /** @param opener opens the file where its digest must be computed */
    String of(String name, BasicFileAttributes now, Supplier<InputStream> opener) {
        Known before = known.get(name);
        if (before != null && before.isOf(now)) {
            return before.sha256;
        }
        Known computed = new Known(now.size(), now.lastModifiedTime(), now.fileKey(), compute(opener));
        known.put(name, computed);
        return computed.sha256;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String compute(Supplier<InputStream> opener) {
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(opener.get(), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file cannot be read to its end", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private record Known(
            long size, FileTime modified, @Nullable Object fileKey, String sha256) {

        boolean isOf(BasicFileAttributes now) {
            return size == now.size()
                    && modified.equals(now.lastModifiedTime())
                    && Objects.equals(fileKey, now.fileKey());
        }
    }
}
