package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
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
    double intoEmpty(List<BatchId> batches) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Path rows = rows(connection, "*", batches);
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
    double intoRecord(List<BatchId> batches) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Path rows = rows(
                    connection,
                    "number + " + SHIFT + ", event + " + SHIFT + ", uln, batch_id, recorded_at, row_no, key_date,"
                            + " action_date, planned_end, end_date, kind, action, status, source, provisional,"
                            + " '10099009', code_key, code, provider, return_number, grade, outcome, language, subject,"
                            + " reason",
                    batches);
            try {
                return copy(connection, "learning_fact", rows);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Path rows(Connection connection, String columns, List<BatchId> batches)
            throws SQLException, IOException {
        Path file = Files.createTempFile("hub-bench", ".copy");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + columns + " from learning_fact where batch_id in ("
                                    + batches.stream()
                                            .map(id -> "" + id.value())
                                            .collect(Collectors.joining(", "))
                                    + ") order by number) to stdout",
                            bytes);
        }
        return file;
    }

    private static double copy(Connection connection, String table, Path rows) throws SQLException, IOException {
        long start = System.nanoTime();
        try (InputStream bytes = Files.newInputStream(rows)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", bytes, 1 << 16);
        }
        double took = (System.nanoTime() - start) / 1e9;
        Files.delete(rows);
        return took;
    }
}
