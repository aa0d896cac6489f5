package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** A page of the feed is read through indexes, however large the register is. */
class FeedPlanTest {

    private static final int LEARNERS = 5_000;
    private static final List<String> TABLES = List.of("learner", "learner_version");

    @Test
    void h2_reads_a_page_through_indexes() {
        StoreUnderTest store = filled(StoreUnderTest.h2());
        for (String table : TABLES) {
            for (String part : List.of(SqlLearnerEvents.REGISTERED, SqlLearnerEvents.CHANGED)) {
                assertThat(plan(store, part.formatted(table))).doesNotContain("tableScan");
            }
        }
    }

    @Test
    void postgres_reads_a_page_through_indexes() {
        StoreUnderTest store = filled(StoreUnderTest.postgres());
        store.jdbc().execute("analyze");
        for (String table : TABLES) {
            for (String part : List.of(SqlLearnerEvents.REGISTERED, SqlLearnerEvents.CHANGED)) {
                assertThat(plan(store, part.formatted(table))).doesNotContain("Seq Scan");
            }
        }
    }

    /** Many learners, every hundredth changed twice. */
    private static StoreUnderTest filled(StoreUnderTest underTest) {
        Store store = underTest.store();
        store.unitOfWork().run(() -> {
            store.register().lockForAllocation();
            store.register().add(SampleLearners.learners(1, LEARNERS), SettableClock.START, "job 1");
            store.register().save(new RegisterState(LEARNERS, 0));
        });
        change(store);
        change(store);
        return underTest;
    }

    private static void change(Store store) {
        store.unitOfWork().run(() -> {
            long number = store.register().lockForAllocation().lastEntry();
            List<LearnerChange> changes = new ArrayList<>();
            for (long entry = 100; entry <= LEARNERS; entry += 100) {
                RegisteredLearner before = store.register()
                        .findByUln(List.of(SampleLearners.uln(entry)))
                        .values()
                        .iterator()
                        .next();
                changes.add(new LearnerChange(
                        before, SampleLearners.details(entry + 1), new long[0], ++number, "job 2 row 3"));
            }
            store.register().change(changes, SettableClock.START);
            store.register().save(new RegisterState(number, 0));
        });
    }

    private static String plan(StoreUnderTest store, String sql) {
        return String.join(
                "\n", store.jdbc().query("explain " + sql, (row, number) -> row.getString(1), 4_990, 5_020, 10));
    }
}
