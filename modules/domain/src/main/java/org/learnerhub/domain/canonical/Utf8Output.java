package org.learnerhub.domain.canonical;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes text as UTF-8 through a buffer, without garbage. What is no character of XML 1.0 becomes U+FFFD. */
public final class Utf8Output implements Closeable {

    private static final int SIZE = 65_536;
    private static final int MOST_FOR_ONE = 4;
    private static final int REPLACEMENT = 0xfffd;

    private final OutputStream target;
    private final byte[] buffer;
    private int position;

    public Utf8Output(OutputStream target) {
        this(target, SIZE);
    }

    Utf8Output(OutputStream target, int size) {
        this.target = target;
        buffer = new byte[size];
    }

    /** ASCII only. */
    public void ascii(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            ascii(text.charAt(i));
        }
    }

    /** ASCII only. */
    public void ascii(char c) throws IOException {
        if (position == buffer.length) {
            flush();
        }
        buffer[position++] = (byte) c;
    }

    /** Writes the character at an index that lies beyond ASCII. @return the index of the next one */
    public int wide(String text, int index) throws IOException {
        int point = text.codePointAt(index);
        codePoint(isCharacter(point) ? point : REPLACEMENT);
        return index + Character.charCount(point);
    }

    public void replacement() throws IOException {
        codePoint(REPLACEMENT);
    }

    private static boolean isCharacter(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !surrogate && point != 0xfffe && point != 0xffff;
    }

    private void codePoint(int point) throws IOException {
        if (position > buffer.length - MOST_FOR_ONE) {
            flush();
        }
        if (point < 0x800) {
            buffer[position++] = (byte) (0xc0 | point >> 6);
        } else {
            if (point < 0x10000) {
                buffer[position++] = (byte) (0xe0 | point >> 12);
            } else {
                buffer[position++] = (byte) (0xf0 | point >> 18);
                buffer[position++] = following(point >> 12);
            }
            buffer[position++] = following(point >> 6);
        }
        buffer[position++] = following(point);
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    public void flush() throws IOException {
        target.write(buffer, 0, position);
        position = 0;
    }

    /** Closes the target as well; does not flush, so that a document that failed half-way is not completed by chance. */
    @Override
    public void close() throws IOException {
        target.close();
    }
}
