package org.learnerhub.store.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.store.StoreUnderTest;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Timed work on two nodes, each with a timetable of its own on one database. */
abstract class TimetableContract {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(500));
    private static final long PATIENCE_S = 30;

    /** Who was at work, in order. */
    private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();

    /** Set forward; between that the clock goes, as the timetables sleep by it. */
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private final InstantSource clock = () -> InstantSource.system().instant().plus(ahead.get());
    private final List<SqlTimetable> nodes = new ArrayList<>();
    private StoreUnderTest database;

    /** Emptied. */
    abstract StoreUnderTest database();

    @BeforeEach
    void openDatabase() {
        database = database();
    }

    @AfterEach
    void closeNodes() {
        nodes.forEach(SqlTimetable::close);
    }

    private SqlTimetable start(String node, Cable cable, Runnable work) {
        SqlTimetable timetable = SqlTimetable.start(
                cable, node, clock, List.of(new TimedWork("trial-work", PAUSE, work)), FAST, () -> false);
        nodes.add(timetable);
        return timetable;
    }

    private SqlTimetable start(String node) {
        return start(node, new Cable(), () -> runs.add(node));
    }

    private void advance(Duration duration) {
        ahead.updateAndGet(duration::plus);
    }

    private String nextRun() throws InterruptedException {
        return String.valueOf(runs.poll(PATIENCE_S, TimeUnit.SECONDS));
    }

    /** Waits until a node has looked for work anew, whole looks, after whatever was done before. */
    private static void waitForLooks(SqlTimetable node) throws InterruptedException {
        long enough = node.looks() + 3;
        for (int i = 0; node.looks() < enough && i < PATIENCE_S * 100; i++) {
            Thread.sleep(10);
        }
        assertThat(node.looks()).isGreaterThanOrEqualTo(enough);
    }

    @Test
    void whatever_the_number_of_nodes_work_is_done_once_and_again_after_its_pause() throws InterruptedException {
        SqlTimetable one = start("one");
        SqlTimetable two = start("two");

        for (int turn = 0; turn < 3; turn++) {
            assertThat(nextRun()).isIn("one", "two");
            waitForLooks(one);
            waitForLooks(two);
            assertThat(runs).isEmpty();
            advance(PAUSE);
        }
    }

    @Test
    void work_that_fails_is_tried_again_after_its_pause() throws InterruptedException {
        start("one", new Cable(), () -> {
            runs.add("one");
            throw new IllegalStateException("the work of a test fails on purpose");
        });
        assertThat(nextRun()).isEqualTo("one");

        for (int i = 0; failures() == 0 && i < PATIENCE_S * 100; i++) {
            Thread.sleep(10);
        }
        assertThat(failures()).isOne();
        advance(PAUSE);
        assertThat(nextRun()).isEqualTo("one");
    }

    private int failures() {
        return database
                .jdbc()
                .queryForList("select coalesce(consecutive_failures, 0) from scheduled_tasks", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void the_work_of_a_node_that_was_killed_at_it_is_taken_over() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Cable cable = new Cable();
        start("killed", cable, () -> {
            runs.add("killed");
            await(ended);
        });
        assertThat(nextRun()).isEqualTo("killed");
        start("other");

        cable.cut();
        advance(FAST.heartbeat().multipliedBy(5));

        assertThat(nextRun()).isEqualTo("other");
        ended.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            boolean unused = latch.await(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A node's way to the database. */
    private final class Cable extends DelegatingDataSource {

        private volatile boolean cut;

        Cable() {
            super(database.store().dataSource());
        }

        void cut() {
            cut = true;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLTransientConnectionException("cut", "08001");
            }
            return super.getConnection();
        }
    }
}
