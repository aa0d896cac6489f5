package org.learnerhub.store.move;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

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

        void row(byte[] row) throws SQLException;

        /** After each page. */
        void page();
    }

    void read(MovedColumns table, Taker taker) {
        String sql = "select " + table.names() + ", _rowid_ from " + table.quotedTable()
                + " where _rowid_ >= ? order by _rowid_ fetch first " + PAGE + " rows only";
        Page page = new Page(table, taker);
        jdbc.query(sql, page, Long.MIN_VALUE);
        taker.page();
        while (page.rows == PAGE) {
            long next = Math.addExact(page.last, 1);
            page.rows = 0;
            jdbc.query(sql, page, next);
            taker.page();
        }
    }

    long count(MovedColumns table) {
        Long count = jdbc.queryForObject("select count(*) from " + table.quotedTable(), Long.class);
        return count == null ? 0 : count;
    }

    /** Hands rows on and knows where they stood. */
    private static final class Page implements RowCallbackHandler {

        private final MovedColumns table;
        private final Taker taker;
        private int rows;
        private long last;

        Page(MovedColumns table, Taker taker) {
            this.table = table;
            this.taker = taker;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            taker.row(SourceRows.row(row, table));
            last = row.getLong(table.columns().size() + 1);
            rows++;
        }
    }

    private static byte[] row(ResultSet row, MovedColumns table) throws SQLException {
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
        return bytes.toByteArray();
    }
}
