package org.learnerhub.store.move;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads a table of H2 as rows of PostgreSQL's binary COPY, page by page in the order in which H2 keeps them: no sorting,
 * no result larger than a page in memory.
 */
final class SourceRows {

    private static final int PAGE = 5_000;

    private final JdbcTemplate jdbc;

    SourceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    interface Taker {

        void row(ByteBuffer row) throws SQLException;

        /** After each page. */
        void page();
    }

    void read(MovedColumns table, Taker taker) {
        String sql = "select " + table.names() + ", _rowid_ from " + table.quotedTable()
                + " where _rowid_ >= ? order by _rowid_ fetch first " + PAGE + " rows only";
        Long last = readPage(sql, table, Long.MIN_VALUE, taker);
        while (last != null && last != Long.MAX_VALUE) {
            last = readPage(sql, table, last + 1, taker);
        }
    }

    long count(MovedColumns table) {
        Long count = jdbc.queryForObject("select count(*) from " + table.quotedTable(), Long.class);
        return count == null ? 0 : count;
    }

    /** @return the place of the last row; null where there is none */
    private @Nullable Long readPage(String sql, MovedColumns table, long from, Taker taker) {
        @Nullable
        Long last = jdbc.query(
                sql,
                rows -> {
                    Long read = null;
                    while (rows.next()) {
                        taker.row(row(rows, table));
                        read = rows.getLong(table.columns().size() + 1);
                    }
                    return read;
                },
                from);
        taker.page();
        return last;
    }

    private static ByteBuffer row(ResultSet row, MovedColumns table) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(table.columns().size());
            for (int i = 0; i < table.columns().size(); i++) {
                byte[] value = table.columns().get(i).kind().bytes(row, i + 1);
                if (value == null || row.wasNull()) {
                    out.writeInt(-1);
                } else {
                    out.writeInt(value.length);
                    out.write(value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a row could not be put together", e);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
