package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second, over a connection of its own, whether the database answers. While it is known not to, whoever wants
 * a connection is refused at once and holds no thread; the first look that succeeds lets everybody in again.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());
    private static final int SECONDS_TO_ANSWER = 2;

    /** Makes a new connection, past all pools. */
    @FunctionalInterface
    interface Connections {

        Connection make() throws SQLException;
    }

    private final Connections connections;
    private final ScheduledExecutorService thread;
    private @Nullable Connection own;
    private volatile boolean away;

    DatabaseWatch(Connections connections) {
        this.connections = connections;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "database-watch");
            daemon.setDaemon(true);
            return daemon;
        });
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** @throws SQLTransientConnectionException while the database is away */
    void failFast() throws SQLTransientConnectionException {
        if (away) {
            throw new SQLTransientConnectionException("the database is away", "08001");
        }
    }

    boolean isAway() {
        return away;
    }

    private void look() {
        boolean answers = answers();
        if (answers == away) {
            LOG.log(System.Logger.Level.WARNING, answers ? "the database answers again" : "the database is away");
        }
        away = !answers;
    }

    private boolean answers() {
        try {
            Connection connection = own == null ? connections.make() : own;
            own = connection;
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException | RuntimeException e) {
            // not there: that is the answer
        }
        forget();
        return false;
    }

    private void forget() {
        Connection connection = own;
        own = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException | RuntimeException e) {
                // it is of no use any more
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            boolean unused = thread.awaitTermination(2L * SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        forget();
    }
}
