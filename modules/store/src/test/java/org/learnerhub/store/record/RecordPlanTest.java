package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.record.RecordPlans;
import org.learnerhub.testkit.SampleEvents;

/** Facts of learners are read through one index, also on a small table with old statistics. */
class RecordPlanTest {

    private static final BigintArray ULNS = BigintArray.slices(LongStream.rangeClosed(1, 1_000)).get(0);

    @Test
    void h2_goes_from_the_numbers_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.h2());
        for (String plan : plans(store, new H2Dialect())) {
            assertThat(plan).contains("uln = wanted").doesNotContain("tableScan");
        }
    }

    @Test
    void postgres_goes_from_the_numbers_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.postgres());
        for (String plan : plans(store, new PostgresDialect())) {
            assertThat(plan)
                    .contains("Nested Loop", "Index Scan using learning_fact_event", "Index Cond: ((uln = w.wanted)")
                    .doesNotContain("Filter");
        }
    }

    private static List<String> plans(StoreUnderTest store, Dialect dialect) {
        RecordPlans statements = RecordPlans.of(dialect);
        return List.of(
                plan(store, statements.all(), ULNS),
                plan(store, statements.ofSender(), ULNS, "10099991", 0),
                plan(store, statements.facts(), ULNS, 10, 20, 5));
    }

    private static StoreUnderTest filled(StoreUnderTest underTest) {
        List<Fact> facts = new ArrayList<>();
        for (int number = 1; number <= 500; number++) {
            facts.add(SampleEvents.first(number, number));
        }
        underTest.store().unitOfWork().run(() -> {
            underTest.store().records().events().lock();
            underTest.store().records().events().append(facts, List.of(), 500);
        });
        return underTest;
    }

    private static String plan(StoreUnderTest store, String sql, Object... arguments) {
        return String.join(
                "\n", store.jdbc().query("explain " + sql, (row, number) -> row.getString(1), arguments));
    }
}
