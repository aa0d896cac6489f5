package org.learnerhub.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes octets as they are. */
final class Digests {

    private static final int BLOCK = 256 * 1024;

    private Digests() {}

    /** @param javaName such as {@code SHA-256} */
    static MessageDigest start(String javaName) {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has " + javaName, e);
        }
    }

    /** @param from the first byte that counts */
    static byte[] ofFile(Path file, long from, String javaName) throws IOException {
        MessageDigest digest = start(javaName);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return digest.digest();
    }
}
