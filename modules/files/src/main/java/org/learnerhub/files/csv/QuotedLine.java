package org.learnerhub.files.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.Utf8Output;

/** Lines of values, every one quoted, with commas between and CRLF after them, in UTF-8 without mark. */
public final class QuotedLine implements Closeable {

    private final Utf8Output out;
    private boolean first = true;

    public QuotedLine(OutputStream target) {
        out = new Utf8Output(target);
    }

    /** @param text null is written as nothing */
    public void value(@Nullable String text) throws IOException {
        out.ascii(first ? "\"" : ",\"");
        first = false;
        if (text != null) {
            quoted(text);
        }
        out.ascii('"');
    }

    public void end() throws IOException {
        out.ascii("\r\n");
        first = true;
    }

    private void quoted(String text) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = out.wide(text, i);
                continue;
            }
            if (c == '"') {
                out.ascii('"');
            }
            out.ascii(c);
            i++;
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
