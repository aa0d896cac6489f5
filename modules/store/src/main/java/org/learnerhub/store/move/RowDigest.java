package org.learnerhub.store.move;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Of many rows, whatever their order: the sum of the beginnings of the SHA-256 of each. */
final class RowDigest {

    private final MessageDigest sha256;
    private long first;
    private long second;
    private long rows;

    RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(byte[] row) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(row));
        first += digest.getLong();
        second += digest.getLong();
        rows++;
    }

    long rows() {
        return rows;
    }

    /** 32 hex digits. */
    String hex() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second);
    }
}
