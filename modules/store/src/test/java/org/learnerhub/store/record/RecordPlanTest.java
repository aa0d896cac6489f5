package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.TextArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.testkit.record.SampleEvents;

/** Facts are read through the one index of their keys, also on a small table with old statistics. */
class RecordPlanTest {

    private static final int FACTS = 500;
    private static final BigintArray NUMBERS =
            BigintArray.slices(LongStream.rangeClosed(1, 1_000)).get(0);
    private static final TextArray TEXTS = TextArray.of(List.of("a", "b"), text -> text);

    @Test
    void h2_goes_from_what_is_asked_for_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.h2());
        for (String plan : plans(store, Dialect.h2())) {
            assertThat(plan).containsAnyOf("uln = wanted", "uln = w_uln").doesNotContain("tableScan");
        }
        assertThat(ofKeys(store, Dialect.h2())).contains("code_key = w_code");
    }

    @Test
    void postgres_goes_from_what_is_asked_for_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.postgres());
        for (String plan : plans(store, Dialect.postgres())) {
            assertThat(plan)
                    .contains("Nested Loop", "Index Scan using learning_fact_event", "uln = w.w")
                    .doesNotContain("Filter");
        }
        assertThat(ofKeys(store, Dialect.postgres())).contains("((code_key)::text = (w.w_code)::text)", "key_date");
    }

    private static List<String> plans(StoreUnderTest store, Dialect dialect) {
        RecordPlans statements = RecordPlans.of(dialect);
        return List.of(
                plan(store, statements.all(), NUMBERS),
                plan(store, statements.facts(), NUMBERS, 10, 20, 5),
                ofKeys(store, dialect));
    }

    private static String ofKeys(StoreUnderTest store, Dialect dialect) {
        return plan(store, RecordPlans.of(dialect).ofKeys(), NUMBERS, TEXTS, NUMBERS, TEXTS, TEXTS);
    }

    private static StoreUnderTest filled(StoreUnderTest underTest) {
        List<Fact> facts = LongStream.rangeClosed(1, FACTS)
                .mapToObj(number -> SampleEvents.first(number, number))
                .toList();
        underTest.store().unitOfWork().run(() -> {
            underTest.records().events().lock();
            underTest.records().events().append(facts, List.of(), FACTS);
        });
        return underTest;
    }

    private static String plan(StoreUnderTest store, String sql, Object... arguments) {
        return String.join("\n", store.jdbc().query("explain " + sql, (row, number) -> row.getString(1), arguments));
    }
}
