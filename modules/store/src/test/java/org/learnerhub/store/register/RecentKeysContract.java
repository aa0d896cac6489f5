package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** What came since a number is found under the register's lock, whoever brought it, on every database. */
abstract class RecentKeysContract {

    private static final long[] ALL = LongStream.rangeClosed(1, 300)
            .flatMap(n -> LongStream.of(SampleLearners.keys(n)))
            .toArray();

    private StoreUnderTest underTest;
    private List<SqlLearnerRegister> nodes = List.of();

    abstract StoreUnderTest emptyStore();

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        underTest = emptyStore();
        nodes = IntStream.range(0, 2)
                .mapToObj(node -> new SqlLearnerRegister(underTest.jdbc(), dialect()))
                .toList();
    }

    @Test
    void whoever_wrote_last_and_whatever_came_to_nothing_the_lock_finds_what_is_there() {
        Random random = new Random(25);
        for (int step = 0; step < 120; step++) {
            SqlLearnerRegister node = nodes.get(random.nextInt(8) == 0 ? 1 : 0);
            long last = node.lastEntry();
            step(node, last, random.nextInt(12));
            long now = node.lastEntry();
            long after = now == 0 ? 0 : random.nextLong(now);
            for (SqlLearnerRegister each : nodes) {
                KeyHits[] found = new KeyHits[2];
                underTest.store().unitOfWork().run(() -> {
                    each.lockForAllocation();
                    found[0] = each.findByKeys(ALL, after, now);
                    found[1] = each.findByKeys(ALL, after, now, (key, sketch) -> true);
                });
                assertThat(found).as("step %s", step).containsOnly(each.findByKeys(ALL, after, now));
            }
        }
    }

    @Test
    void keys_that_this_node_did_not_bring_since_are_not_asked_for() {
        SqlLearnerRegister node = nodes.get(0);
        add(node, 0, 3);
        add(node, 3, 3);
        underTest.jdbc().update("update learner_key set brought = 5 where entry = 1");

        assertThat(entriesSince(node, 3)).containsExactly(4L, 5L, 6L);
        assertThat(entriesSince(nodes.get(1), 3)).containsExactly(1L, 4L, 5L, 6L);
    }

    private List<Long> entriesSince(SqlLearnerRegister node, long after) {
        return underTest.store().unitOfWork().get(() -> {
            long now = node.lockForAllocation().lastEntry();
            return node.findByKeys(ALL, after, now).learners().keySet().stream()
                    .sorted()
                    .toList();
        });
    }

    private void step(SqlLearnerRegister node, long last, int kind) {
        if (last == 0 || kind < 6) {
            add(node, last, 2);
        } else if (kind < 8) {
            change(node, last);
        } else if (kind == 8) {
            underTest.store().unitOfWork().rolledBack(() -> {
                node.lockForAllocation();
                node.add(SampleLearners.learners(last + 1, last + 2), SettableClock.START, "job 1");
                node.save(new RegisterState(last + 2, 0));
            });
        } else if (kind == 9) {
            // As a merge does, which brings no key.
            save(node, last + 1);
        } else if (kind == 10) {
            underTest.jdbc().update("update register_state set rekeyed_to = last_entry");
            underTest.jdbc().update("update learner_key set brought = brought + 1 where brought < ?", last);
        }
    }

    private void add(SqlLearnerRegister node, long last, int count) {
        underTest.store().unitOfWork().run(() -> {
            node.lockForAllocation();
            node.add(SampleLearners.learners(last + 1, last + count), SettableClock.START, "job 1");
            node.save(new RegisterState(last + count, 0));
        });
    }

    private void change(SqlLearnerRegister node, long last) {
        underTest.store().unitOfWork().run(() -> {
            node.lockForAllocation();
            RegisteredLearner one = Objects.requireNonNull(
                    node.findByUln(List.of(SampleLearners.uln(1))).get(SampleLearners.uln(1)));
            long[] keys = SampleLearners.keys(last + 1);
            node.change(
                    List.of(new LearnerChange(one, SampleLearners.details(last + 1), keys, last + 1, "job 2")),
                    SettableClock.START);
            node.save(new RegisterState(last + 1, 0));
        });
    }

    private void save(SqlLearnerRegister node, long last) {
        underTest.store().unitOfWork().run(() -> {
            node.lockForAllocation();
            node.save(new RegisterState(last, 0));
        });
    }
}
