package org.learnerhub.store.sql;

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
 * a connection is refused at once and holds no thread; the first look that succeeds lets everybody in again. Where an
 * embedded database has failed and closed itself, all connections to it are given up, so that the next one opens it anew.
 */
public final class DatabaseWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());
    private static final int SECONDS_TO_ANSWER = 2;

    /** So long after an embedded database has failed somebody still holds on to it: it will not come back. */
    private static final int LOOKS_UNTIL_LOST = 90;

    /** What is watched, and how. */
    public interface Watched {

        /** A new connection, past all pools. */
        Connection connect() throws SQLException;

        /** Whether the database behind a connection that answers can still be written to. */
        boolean isSound(Connection connection) throws SQLException;

        /** Gives up every connection that the pools hold. */
        void letGo();
    }

    private final Watched watched;
    private final ScheduledExecutorService thread;
    private @Nullable Connection own;
    private int looksUnsound;
    private volatile boolean away;
    private volatile Runnable whenLost = () -> {};

    public DatabaseWatch(Watched watched) {
        this.watched = watched;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "database-watch");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    public void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** @throws SQLTransientConnectionException while the database is away */
    public void failFast() throws SQLTransientConnectionException {
        if (away) {
            throw new SQLTransientConnectionException("the database is away", "08001");
        }
    }

    public boolean isAway() {
        return away;
    }

    /** @param work is run once, where a failed embedded database cannot be opened anew */
    public void whenLost(Runnable work) {
        whenLost = work;
    }

    private void look() {
        boolean answers = answers();
        if (answers == away) {
            LOG.log(System.Logger.Level.WARNING, answers ? "the database answers again" : "the database is away");
        }
        away = !answers;
        if (looksUnsound == LOOKS_UNTIL_LOST) {
            LOG.log(System.Logger.Level.ERROR, "the database has failed and does not come back");
            whenLost.run();
        }
    }

    private boolean answers() {
        try {
            Connection connection = own == null ? watched.connect() : own;
            own = connection;
            if (!watched.isSound(connection)) {
                looksUnsound++;
                watched.letGo();
            } else if (connection.isValid(SECONDS_TO_ANSWER)) {
                looksUnsound = 0;
                return true;
            }
        } catch (SQLException | RuntimeException e) {
            watched.letGo();
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
                LOG.log(System.Logger.Level.DEBUG, "a connection that is of no use any more does not close", e);
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
