package org.learnerhub.store.column;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes behind a version byte: the plain length in four bytes, then the deflated bytes. */
public final class Deflated {

    private static final int HEAD = 5;

    private Deflated() {}

    public static byte[] pack(byte version, byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            // Deflate never grows data by more than this.
            byte[] buffer = new byte[HEAD + plain.length + plain.length / 1_000 + 64];
            buffer[0] = version;
            for (int i = 1; i < HEAD; i++) {
                buffer[i] = (byte) (plain.length >>> (8 * (HEAD - 1 - i)));
            }
            int length = HEAD;
            while (!deflater.finished()) {
                length += deflater.deflate(buffer, length, buffer.length - length);
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalArgumentException if the bytes are damaged */
    public static byte[] unpack(byte[] packed) {
        int plainLength = 0;
        for (int i = 1; i < HEAD; i++) {
            plainLength = (plainLength << 8) | (packed[i] & 0xFF);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            byte[] plain = new byte[plainLength];
            int length = 0;
            while (length < plainLength) {
                int more = inflater.inflate(plain, length, plainLength - length);
                if (more == 0) {
                    throw new IllegalArgumentException("cut short");
                }
                length += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not deflated", e);
        } finally {
            inflater.end();
        }
    }
}
