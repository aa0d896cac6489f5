package org.learnerhub.domain.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An output as its receiver gets it; the result document tells all of it.
 *
 * @param name such as {@code output.edition-2.csv}
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record KeptOutput(String name, long size, String sha256) {

    public static KeptOutput of(String name, Path file) {
        MessageDigest digest = digest();
        try (InputStream bytes = Files.newInputStream(file)) {
            long size = bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return new KeptOutput(name, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256Of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
