package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;

class H2HousekeepingTest {

    /** H2 keeps dead space for a while lest a power cut come before the disk has written what replaces it. */
    private static final String WITHOUT_WAITING = ";RETENTION_TIME=0";

    @TempDir
    private Path folder;

    @Test
    void dead_space_is_given_back_while_the_store_is_open() throws Exception {
        TestDatabase database = H2Databases.inFolder(folder);
        String url = database.url() + WITHOUT_WAITING;
        StoreSettings settings = new StoreSettings(url, database.user(), database.password(), 2, folder, () -> {});
        try (Store store = Store.open(settings, new SettableClock())) {
            for (long entry = 1; entry <= 10_000; entry += 100) {
                long first = entry;
                store.unitOfWork()
                        .run(() -> store.register()
                                .add(SampleLearners.learners(first, first + 99), SettableClock.START, "job 1"));
            }

            for (int second = 0; second < 30 && liveShare(store) < H2Housekeeping.FILL_RATE; second++) {
                Thread.sleep(1_000);
            }
            assertThat(liveShare(store)).isGreaterThanOrEqualTo(H2Housekeeping.FILL_RATE);
        }
    }

    private static int liveShare(Store store) throws SQLException {
        try (Connection connection = store.dataSource().getConnection()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore().getFileStore().getChunksFillRate();
        }
    }
}
