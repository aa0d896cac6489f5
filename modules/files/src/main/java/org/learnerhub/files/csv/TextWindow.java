package org.learnerhub.files.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A text to go through character by character, with a look at what comes. */
final class TextWindow implements Closeable {

    private static final int BLOCK = 8_192;
    private static final int FARTHEST = 65_536;

    private final Reader text;
    private char[] chars = new char[BLOCK];
    private int from;
    private int to;
    private boolean ended;

    TextWindow(Reader text) {
        this.text = text;
    }

    /** How many characters are at hand; 0 at the end of the text. */
    int available() {
        return from < to || more() ? to - from : 0;
    }

    char next() {
        return chars[from++];
    }

    /** The character so many places on; negative where the text has ended. */
    int peek(int ahead) {
        while (from + ahead >= to) {
            if (!more()) {
                return -1;
            }
        }
        return chars[from + ahead];
    }

    /** Whether a mark follows in this line that could close a value: one before a separator or the line's end. */
    boolean hasClosingMark(char separator) {
        boolean mark = false;
        for (int ahead = 0; ahead < FARTHEST; ahead++) {
            int c = peek(ahead);
            boolean lineEnds = c < 0 || c == '\n' || c == '\r';
            if (mark && (lineEnds || c == separator)) {
                return true;
            }
            if (lineEnds) {
                return false;
            }
            mark = c == '"' || (mark && c == ' ');
        }
        return true;
    }

    /** Reads on, keeping what was not gone through. */
    private boolean more() {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(chars, from, chars, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        try {
            int count = text.read(chars, to, chars.length - to);
            ended = count < 0;
            to += Math.max(0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
