package org.learnerhub.files.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Objects;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Lines without the quotation marks around each as a whole: {@code "a,b,""c"""} is {@code a,b,"c"}. Lines that do not
 * stand in marks pass as they are.
 */
public final class UnwrappedRows extends Reader {

    private static final int LONGEST_LINE = 1 << 20;

    private final PushbackReader text;
    private final StringBuilder line = new StringBuilder();
    private String ready = "";
    private int from;
    private int number;

    public UnwrappedRows(PushbackReader text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (from == ready.length()) {
            if (!next()) {
                return -1;
            }
        }
        int count = Math.min(length, ready.length() - from);
        ready.getChars(from, from + count, target, offset);
        from += count;
        return count;
    }

    private boolean next() throws IOException {
        line.setLength(0);
        number++;
        int c = text.read();
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, "row " + number);
            }
            c = text.read();
        }
        String end = c < 0 ? "" : "\n";
        if (c == '\r') {
            int after = text.read();
            if (after >= 0 && after != '\n') {
                text.unread(after);
            }
        }
        ready = unwrapped(line.toString()) + end;
        from = 0;
        return !ready.isEmpty();
    }

    private static String unwrapped(String line) {
        String stripped = line.strip();
        boolean wrapped = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return wrapped ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : line;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
