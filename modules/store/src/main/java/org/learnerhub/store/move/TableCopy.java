package org.learnerhub.store.move;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.learnerhub.store.move.MoveReport.Table;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings tables over, each as a whole in one transaction with the note that it is there: what is broken off leaves the
 * table as it was, and it begins anew.
 */
final class TableCopy {

    static final String MOVED = "moved_table";

    /** For the making of indexes; a server's own default is small. */
    private static final String INDEX_MEMORY = "set local maintenance_work_mem = '256MB'";

    private final SourceRows source;
    private final JdbcTemplate target;
    private final TransactionTemplate transaction;
    private final MoveProgress progress;

    TableCopy(SourceRows source, JdbcTemplate target, TransactionTemplate transaction, MoveProgress progress) {
        this.source = source;
        this.target = target;
        this.transaction = transaction;
        this.progress = progress;
    }

    void bring(MovedColumns table) {
        Optional<Table> before = moved(table.table());
        if (before.isPresent()) {
            progress.movedBefore(table.table(), before.get().rows());
            return;
        }
        RowDigest digest = new RowDigest();
        transaction.executeWithoutResult(status -> bring(table, digest));
        progress.moved(table.table(), digest.rows());
    }

    /** What was read of a table that is there as a whole. */
    Optional<Table> moved(String table) {
        List<Table> found = target.query(
                "select row_count, digest from " + MOVED + " where name = ?",
                (row, number) -> new Table(table, row.getLong(1), row.getString(2)),
                table);
        return found.stream().findFirst();
    }

    private void bring(MovedColumns table, RowDigest digest) {
        target.execute(INDEX_MEMORY);
        IndexesAside indexes = IndexesAside.take(target, table.quotedTable());
        // Some tables are made with a row in them.
        target.execute("truncate table " + table.quotedTable());
        target.execute((ConnectionCallback<Boolean>) connection -> {
            write(connection.unwrap(PGConnection.class), table, digest);
            return true;
        });
        indexes.restore();
        target.update(
                "insert into " + MOVED + " (name, row_count, digest) values (?, ?, ?)",
                table.table(),
                digest.rows(),
                digest.hex());
    }

    private void write(PGConnection connection, MovedColumns table, RowDigest digest) throws SQLException {
        BinaryCopy.Writer writer = new BinaryCopy.Writer(connection, table);
        try {
            source.read(table, new SourceRows.Taker() {
                @Override
                public void row(byte[] row) throws SQLException {
                    digest.add(row);
                    writer.write(row);
                }

                @Override
                public void page() {
                    progress.rows(table.table(), digest.rows());
                }
            });
            writer.end();
        } finally {
            writer.breakOff();
        }
    }
}
