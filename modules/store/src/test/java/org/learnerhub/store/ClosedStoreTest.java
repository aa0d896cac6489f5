package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;

class ClosedStoreTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_there_when_the_store_is_opened_again() {
        for (TestDatabase database :
                new TestDatabase[] {H2Databases.inFolder(folder), PostgresServer.freshDatabase()}) {
            try (Store store = open(database)) {
                assertThat(store.secretMatches("name", "one")).isTrue();
            }
            try (Store store = open(database)) {
                assertThat(store.secretMatches("name", "two")).isFalse();
            }
        }
    }

    @Test
    void two_nodes_may_open_the_same_database_at_once() {
        TestDatabase database = PostgresServer.freshDatabase();

        assertThat(Stream.of(1, 2)
                        .parallel()
                        .map(node -> {
                            try (Store store = open(database)) {
                                return store.register().lastEntry();
                            }
                        })
                        .toList())
                .containsExactly(0L, 0L);
    }

    @Test
    void a_killed_process_has_lost_nothing_that_was_committed() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(KilledProcess.EXIT);

        try (Store store = open(H2Databases.inFolder(folder))) {
            assertThat(store.ledger().list(SampleBatches.COLLEGE, null, null, null, 100))
                    .hasSize(KilledProcess.BATCHES);
        }
    }

    @Test
    void an_interrupted_thread_does_not_close_the_database() throws InterruptedException {
        try (Store store = open(H2Databases.inFolder(folder))) {
            for (int round = 0; round < 5; round++) {
                Thread worker = new Thread(() -> addTasksUntilInterrupted(store));
                worker.start();
                Thread.sleep(50);
                worker.interrupt();
                worker.join(10_000);
                assertThat(worker.isAlive()).isFalse();
            }

            assertThat(store.outbox().relay(Integer.MAX_VALUE, tasks -> {})).isPositive();
        }
    }

    private static void addTasksUntilInterrupted(Store store) {
        while (!Thread.currentThread().isInterrupted()) {
            store.outbox().add(Task.of(Step.CHECK, new BatchId(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d, jdbc:postgresql://h/d?reWriteBatchedInserts=true&logServerErrorDetail=false",
        "jdbc:postgresql://h/d?ssl=true,"
                + " jdbc:postgresql://h/d?ssl=true&reWriteBatchedInserts=true&logServerErrorDetail=false",
        "jdbc:postgresql://h/d?logServerErrorDetail=false&reWriteBatchedInserts=true,"
                + " jdbc:postgresql://h/d?logServerErrorDetail=false&reWriteBatchedInserts=true",
        "jdbc:h2:mem:x, jdbc:h2:mem:x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
        "jdbc:h2:file:/x/y;WRITE_DELAY=0, jdbc:h2:async:/x/y;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
        "jdbc:h2:mem:x;mode=PostgreSQL;LOCK_TIMEOUT=1, jdbc:h2:mem:x;mode=PostgreSQL;LOCK_TIMEOUT=1"
                + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
    })
    void what_the_store_relies_on_is_added_to_the_url(String given, String complete) {
        assertThat(DatabaseKind.of(given).complete(given)).isEqualTo(complete);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:oracle:thin:@h",
                "jdbc:postgresql://h/d?logServerErrorDetail=true",
                "jdbc:postgresql://h/d?reWriteBatchedInserts=false"
            })
    void a_url_that_cannot_work_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseKind.of(url).complete(url));
    }

    @Test
    void settings_do_not_show_the_password() {
        assertThat(new StoreSettings("jdbc:h2:mem:x;PASSWORD=abc", "u", "abc", 2, folder, () -> {}))
                .asString()
                .doesNotContain("abc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoreSettings("jdbc:h2:mem:x", "u", "abc", 1, folder, () -> {}));
    }

    private Store open(TestDatabase database) {
        return Store.open(
                new StoreSettings(database.url(), database.user(), database.password(), 2, folder, () -> {}),
                new SettableClock());
    }
}
