package org.learnerhub.signature.canonical;

import java.security.MessageDigest;

/** Hashes characters as UTF-8 with the escapes of canonical form. */
public final class CanonicalBytes {

    private static final int LONGEST_CHARACTER = 4;

    private final MessageDigest digest;
    private final byte[] buffer = new byte[16 * 1024];
    private int used;
    private char high;

    public CanonicalBytes(MessageDigest digest) {
        this.digest = digest;
    }

    void markup(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    /** A text may come in pieces; even the two halves of one character may. */
    void text(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            switch (c) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '\r' -> markup("&#xD;");
                default -> put(c);
            }
        }
    }

    void attributeValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '"' -> markup("&quot;");
                case '\t' -> markup("&#x9;");
                case '\n' -> markup("&#xA;");
                case '\r' -> markup("&#xD;");
                default -> put(c);
            }
        }
    }

    public byte[] hash() {
        flush();
        return digest.digest();
    }

    private void put(char c) {
        if (used > buffer.length - LONGEST_CHARACTER) {
            flush();
        }
        if (c < 0x80) {
            buffer[used++] = (byte) c;
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            putLong(Character.isLowSurrogate(c) ? Character.toCodePoint(high, c) : c);
        }
    }

    private void putLong(int codePoint) {
        if (codePoint < 0x800) {
            buffer[used++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                buffer[used++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
                buffer[used++] = trailing(codePoint >> 12);
            }
            buffer[used++] = trailing(codePoint >> 6);
        }
        buffer[used++] = trailing(codePoint);
    }

    private static byte trailing(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void flush() {
        digest.update(buffer, 0, used);
        used = 0;
    }
}
