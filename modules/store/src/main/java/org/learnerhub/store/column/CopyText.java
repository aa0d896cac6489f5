package org.learnerhub.store.column;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in the text format of PostgreSQL's COPY: tabs between columns, backslash escapes, {@code \N} for null. */
public final class CopyText {

    private final StringBuilder rows = new StringBuilder();
    private boolean rowBegun;

    public CopyText number(long value) {
        separate();
        rows.append(value);
        return this;
    }

    public CopyText text(@Nullable String value) {
        separate();
        if (value == null) {
            rows.append("\\N");
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i));
        }
        return this;
    }

    public void endRow() {
        rows.append('\n');
        rowBegun = false;
    }

    /** Hands the rows over within the current transaction. */
    public void in(PGConnection connection, String copy) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        try {
            connection.getCopyAPI().copyIn(copy, new ByteArrayInputStream(bytes), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException("COPY broke off", e);
        }
    }

    private void separate() {
        if (rowBegun) {
            rows.append('\t');
        }
        rowBegun = true;
    }

    private void append(char character) {
        switch (character) {
            case '\\' -> rows.append("\\\\");
            case '\t' -> rows.append("\\t");
            case '\n' -> rows.append("\\n");
            case '\r' -> rows.append("\\r");
            default -> rows.append(character);
        }
    }
}
