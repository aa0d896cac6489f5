package org.learnerhub.files.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/**
 * Mends quotation marks in CSV text on its way to the parser, so that one stray mark spoils one row and not the rest
 * of the file: inside quotes a mark ends the value only where a separator or line end follows; any other one is
 * doubled, as it should have been, and gets {@link #MARK} before it. So is one that a backslash escapes. Where no mark of
 * the line could end the value, the marks are the value's own: it ends with its separator, and {@link #LITERAL} stands
 * where the first of them has to be put back. Well-formed CSV passes as it is, but for spaces between separators and
 * quotes.
 */
public final class QuoteMender extends Reader {

    /** Not a character of any text; where a sender writes it nevertheless, the row counts as mended. */
    public static final char MARK = '\uffff';

    /** Tells that the value began with a mark that was its own. Not a character of any text either. */
    public static final char LITERAL = '\ufffe';

    private static final int BLOCK = 8_192;
    private static final int MOST_FOR_ONE = 8;

    private enum At {
        START,
        PLAIN,
        OPENED,
        EMPTY,
        QUOTED,
        CLOSING,
        OWN_MARKS
    }

    private final TextWindow text;
    private final char separator;
    private final char[] out = new char[BLOCK * MOST_FOR_ONE];
    private int from;
    private int to;
    private At at = At.START;
    private boolean spaced;
    private boolean worthALook;
    private boolean ended;

    public QuoteMender(Reader text, char separator) {
        this.text = new TextWindow(text);
        this.separator = separator;
    }

    /** Whether a mark was mended or a value had a line break so far; runs ahead of the parser. */
    public boolean isWorthALook() {
        return worthALook;
    }

    /** Whether the text ended inside quotes. */
    public boolean endedInQuotes() {
        return ended && (at == At.QUOTED || at == At.OPENED);
    }

    /** Whether the text ended with a mark that closes its last value. */
    public boolean endedInClosedQuotes() {
        return ended && (at == At.CLOSING || at == At.EMPTY);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (from == to) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, to - from);
        System.arraycopy(out, from, target, offset, count);
        from += count;
        return count;
    }

    private void fill() throws IOException {
        from = 0;
        to = 0;
        int count = Math.min(BLOCK, text.available());
        for (int i = 0; i < count && text.available() > 0; i++) {
            char c = text.next();
            if (c != '"' && c != '\\' && (at == At.QUOTED || (at == At.PLAIN && !endsValue(c)))) {
                out[to++] = c;
                worthALook |= c == '\n';
            } else {
                step(c);
            }
        }
        if (count == 0) {
            ended = true;
            finish();
        }
    }

    private void step(char c) {
        switch (at) {
            case START -> start(c);
            case PLAIN -> plain(c);
            case OPENED -> opened(c);
            case EMPTY -> empty(c);
            case QUOTED -> quoted(c);
            case CLOSING -> closing(c);
            case OWN_MARKS -> ownMarks(c);
        }
    }

    private void start(char c) {
        if (c == '"') {
            at = At.OPENED;
        } else if (c != ' ') {
            plain(c);
        }
    }

    private void plain(char c) {
        out[to++] = c;
        at = endsValue(c) ? At.START : At.PLAIN;
    }

    private void opened(char c) {
        if (c == '"') {
            at = At.EMPTY;
        } else {
            out[to++] = '"';
            quoted(c);
        }
    }

    private void quoted(char c) {
        at = c == '"' ? At.CLOSING : At.QUOTED;
        if (c == '\\' && isEscape()) {
            text.next();
            worthALook = true;
            out[to++] = MARK;
            putMarks(2);
        } else if (c != '"') {
            out[to++] = c;
        }
    }

    /**
     * Whether a backslash escapes the mark behind it, as some programs write, and does not merely stand before the end of
     * the value or before a doubled mark.
     */
    private boolean isEscape() {
        int marks = 0;
        while (marks < 3 && text.peek(marks) == '"') {
            marks++;
        }
        int after = text.peek(marks);
        boolean ends = after < 0 || endsValue((char) after);
        return marks == 1 ? !ends : marks == 2 && ends;
    }

    private void ownMarks(char c) {
        if (endsValue(c)) {
            putMarks(1);
            plain(c);
        } else {
            putMarks(c == '"' ? 2 : 0);
            if (c != '"') {
                out[to++] = c;
            }
        }
    }

    /** After two marks: an empty value, a value that begins with a mark, or a value with one pair too many. */
    private void empty(char c) {
        if (c == '"') {
            putMarks(3);
            at = At.QUOTED;
            return;
        }
        if (endsValue(c)) {
            putMarks(2);
        }
        plain(c);
    }

    private void closing(char c) {
        if (c == '"' && !spaced) {
            putMarks(2);
            at = At.QUOTED;
        } else if (endsValue(c)) {
            putMarks(1);
            plain(c);
        } else if (c != ' ') {
            reopen(c);
        }
        spaced = c == ' ';
    }

    private void reopen(char c) {
        worthALook = true;
        boolean own = c != '"' && !text.hasClosingMark(separator);
        out[to++] = own ? LITERAL : MARK;
        putMarks(2);
        if (spaced) {
            out[to++] = ' ';
        }
        if (own) {
            at = At.OWN_MARKS;
            out[to++] = c;
        } else {
            quoted(c);
        }
    }

    private void putMarks(int count) {
        for (int i = 0; i < count; i++) {
            out[to++] = '"';
        }
    }

    private void finish() {
        switch (at) {
            case OPENED, CLOSING, OWN_MARKS -> putMarks(1);
            case EMPTY -> putMarks(2);
            default -> {
                // nothing is held back
            }
        }
    }

    private boolean endsValue(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
