package org.learnerhub.store.chunk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows with what is written to it. Numbers take as few bytes as they need, seven bits each. */
public final class ChunkOutput {

    private byte[] bytes;
    private int length;

    public ChunkOutput() {
        this(1 << 16);
    }

    /** @param usual bytes that will mostly do; more are found where they do not */
    public ChunkOutput(int usual) {
        bytes = new byte[usual];
    }

    public void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    /** @param value not negative */
    public void number(long value) {
        long left = value;
        while (left > 0x7F) {
            octet(((int) left & 0x7F) | 0x80);
            left >>>= 7;
        }
        octet((int) left);
    }

    public void decimal(double value) {
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (bits >>> shift));
        }
    }

    public void constant(Enum<?> value) {
        number(value.ordinal());
    }

    public void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void octet(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
