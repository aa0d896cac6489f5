package org.learnerhub.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** What the database alone can do: the denominators. */
final class Probes {

    private static final int CLIENTS = 4;
    private static final String BY_ENTRY = "select uln from learner where entry = ?";

    private final DataSource database;
    private final String probe;

    Probes(Database kind, DataSource database) {
        this.database = database;
        probe = kind == Database.POSTGRESQL
                ? "select count(*) from unnest(?) w(wanted) cross join lateral"
                        + " (select entry from learner_key where block_key = wanted limit 100) found"
                : "select count(*) from unnest(?) w(wanted) join learner_key on block_key = wanted";
    }

    /** K: seconds a key of counting the hits of many keys in one statement. */
    double keys(long[] keys) throws SQLException {
        Long[] boxed = java.util.Arrays.stream(keys).sorted().distinct().boxed().toArray(Long[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(probe)) {
            statement.setArray(1, connection.createArrayOf("bigint", boxed));
            long start = System.nanoTime();
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
            return (System.nanoTime() - start) / 1e9 / boxed.length;
        }
    }

    /** P4: seconds a primary-key select, four clients at once. */
    double primaryKey(long entries, int seconds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        LongAdder done = new LongAdder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random chance = new Random(client);
                running.add(clients.submit(() -> select(chance, entries, end, done)));
            }
            for (Future<Boolean> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        return seconds / (double) done.sum();
    }

    private boolean select(Random chance, long entries, long end, LongAdder done) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_ENTRY)) {
            while (System.nanoTime() < end) {
                statement.setLong(1, 1 + (long) (chance.nextDouble() * entries));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                }
                done.increment();
            }
            return true;
        }
    }
}
