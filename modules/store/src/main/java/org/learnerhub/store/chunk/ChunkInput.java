package org.learnerhub.store.chunk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what {@link ChunkOutput} wrote; throws IndexOutOfBoundsException past the end. */
public final class ChunkInput {

    private final byte[] bytes;
    private int position;

    public ChunkInput(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean flag() {
        return bytes[position++] != 0;
    }

    public int number() {
        return Math.toIntExact(longNumber());
    }

    public long longNumber() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte octet = bytes[position++];
            value |= (long) (octet & 0x7F) << shift;
            if (octet >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    public double decimal() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = (bits << 8) | (bytes[position++] & 0xFF);
        }
        return Double.longBitsToDouble(bits);
    }

    /** @param all the constants in order */
    public <E> E constant(List<E> all) {
        return all.get(number());
    }

    public String text() {
        int length = number();
        Objects.checkFromIndexSize(position, length, bytes.length);
        String value = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return value;
    }
}
