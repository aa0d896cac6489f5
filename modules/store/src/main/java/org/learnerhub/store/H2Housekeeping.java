package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Gives back dead space in an H2 file while it is in use. H2 has a thread for that, but runs it only where commits need
 * not be in the file at once; without one the file would grow with every commit.
 */
final class H2Housekeeping {

    /** Live share of the file's chunks, in percent, below which chunks are written anew. */
    static final int FILL_RATE = 60;

    private static final System.Logger LOG = System.getLogger(H2Housekeeping.class.getName());
    private static final int SECONDS_BETWEEN = 1;
    private static final int BYTES_AT_ONCE = 8 << 20;

    private final DataSource dataSource;
    private final ScheduledExecutorService thread;

    H2Housekeeping(DataSource dataSource) {
        this.dataSource = dataSource;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "h2-housekeeping");
            daemon.setDaemon(true);
            return daemon;
        });
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::tidy, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Lets a round that is under way finish. */
    void stop() {
        thread.shutdown();
        try {
            boolean unused = thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy() {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                MVStore file = session.getDatabase().getStore().getMvStore();
                if (file.compact(FILL_RATE, BYTES_AT_ONCE)) {
                    file.commit();
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "dead space in the H2 file was not given back this time", e);
        }
    }
}
