package org.learnerhub.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.learnerhub.domain.exchange.BatchId;
import org.postgresql.PGConnection;

/** What PostgreSQL alone needs for the rows that a feed has left: its COPY, in one statement. */
final class CopyBeside {

    private static final int SHIFT = 1_000_000_000;

    private final DataSource database;

    CopyBeside(DataSource database) {
        this.database = database;
    }

    /** Seconds for all rows into an empty table with the same unique key and nothing else. */
    double intoEmpty(BatchId batch) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            byte[] rows = rows(connection, "*", batch);
            statement.execute("create table bench_fact (like learning_fact, "
                    + "unique (uln, sender, kind, code_key, key_date, number))");
            try {
                return copy(connection, "bench_fact", rows);
            } finally {
                statement.execute("drop table bench_fact");
            }
        }
    }

    /** Seconds for the same rows, as another sender's, into the record itself with all that is in it; undone after. */
    double intoRecord(BatchId batch) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            byte[] rows = rows(
                    connection,
                    "number + " + SHIFT + ", event + " + SHIFT + ", uln, batch_id, recorded_at, row_no, key_date,"
                            + " action_date, planned_end, end_date, kind, action, status, source, provisional,"
                            + " '10099009', code_key, code, provider, return_number, grade, outcome, language, subject,"
                            + " reason",
                    batch);
            try {
                return copy(connection, "learning_fact", rows);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static byte[] rows(Connection connection, String columns, BatchId batch) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + columns + " from learning_fact where batch_id = " + batch.value()
                                + " order by number) to stdout",
                        bytes);
        return bytes.toByteArray();
    }

    private static double copy(Connection connection, String table, byte[] rows) throws SQLException, IOException {
        long start = System.nanoTime();
        connection.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows));
        return (System.nanoTime() - start) / 1e9;
    }
}
