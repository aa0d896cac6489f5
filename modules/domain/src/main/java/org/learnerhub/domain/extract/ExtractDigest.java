package org.learnerhub.domain.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A SHA-256 digest.
 *
 * @param hex lower case
 */
public record ExtractDigest(String hex) {

    private static final int DIGITS = 64;

    public ExtractDigest {
        if (!isHex(hex, DIGITS)) {
            throw new IllegalArgumentException("a digest is 64 hexadecimal digits in lower case");
        }
    }

    public static ExtractDigest of(byte[] bytes) {
        return new ExtractDigest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** As {@link #of} and {@link #base64()}, at once. */
    public static String base64Of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(sha256().digest(bytes));
    }

    /** @param digest 32 bytes */
    public static ExtractDigest ofDigest(byte[] digest) {
        return new ExtractDigest(HexFormat.of().formatHex(digest));
    }

    /** @throws IllegalArgumentException where it is no digest */
    public static ExtractDigest ofBase64(String base64) {
        return ofDigest(Base64.getDecoder().decode(base64));
    }

    /** The root of an extract: over the head's digest and those of all entries in order, 32 bytes each. */
    public static ExtractDigest root(ExtractDigest head, List<ExtractDigest> entries) {
        MessageDigest sha256 = sha256();
        sha256.update(head.bytes());
        entries.forEach(entry -> sha256.update(entry.bytes()));
        return new ExtractDigest(HexFormat.of().formatHex(sha256.digest()));
    }

    static boolean isHex(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** As XML signatures write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
