package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** Look-ups walk indexes however many keys there are, also on a small table with old statistics. */
class LookUpPlanTest {

    private static final LongStream NUMBERS = LongStream.rangeClosed(1, 8_000);
    private static final BigintArray MANY = BigintArray.slices(NUMBERS).get(0);

    @Test
    void h2_goes_from_the_numbers_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.h2());
        Dialect dialect = Dialect.h2();

        assertThat(plan(store, byKey(dialect), MANY, 0, 9))
                .contains("PRIMARY_KEY", "block_key = wanted", "index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(store, dialect.metByKeys(100), MANY, 0, 9))
                .contains("PRIMARY_KEY", "block_key = wanted", "index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(store, byColumn(dialect, "entry"), MANY))
                .contains("PRIMARY_KEY", "entry = wanted")
                .doesNotContain("tableScan");
        assertThat(plan(store, byColumn(dialect, "uln"), MANY))
                .contains("uln = wanted")
                .doesNotContain("tableScan");
    }

    @Test
    void postgres_goes_from_the_numbers_to_the_index() {
        StoreUnderTest store = filled(StoreUnderTest.postgres());
        Dialect dialect = Dialect.postgres();

        assertThat(plan(store, byKey(dialect), MANY, 0, 9))
                .contains(
                        "Nested Loop", "Index Only Scan using learner_key_pkey", "Index Cond: ((block_key = w.wanted)");
        assertThat(plan(store, byKey(dialect), MANY, 0, 9))
                .contains("Limit")
                .doesNotContain("Sort Key: learner_key.brought");
        assertThat(plan(store, dialect.metByKeys(100), MANY, 0, 9))
                .contains("Nested Loop", "Limit", "Index Only Scan using learner_key_pkey")
                .doesNotContain("Sort Key: learner_key.brought");
        assertThat(plan(store, byColumn(dialect, "entry"), MANY))
                .contains("Nested Loop", "Index Scan using learner_pkey", "Index Cond: (entry = w.wanted)");
        assertThat(plan(store, byColumn(dialect, "uln"), MANY))
                .contains("Nested Loop", "Index Scan using learner_uln", "Index Cond: (uln = w.wanted)");
    }

    @Test
    void changed_keys_are_found_through_the_index() {
        throughTheIndex(filled(StoreUnderTest.h2()), Dialect.h2());
        throughTheIndex(filled(StoreUnderTest.postgres()), Dialect.postgres());
    }

    private static void throughTheIndex(StoreUnderTest store, Dialect dialect) {
        ChangedKeys.Statements statements = ChangedKeys.Statements.on(dialect);
        for (String sql : List.of(statements.delete(), statements.sayNothing())) {
            assertThat(plan(store, sql, MANY, MANY))
                    .contains("block_key = ")
                    .doesNotContain("learner_key.tableScan", "Seq Scan");
        }
    }

    private static String byKey(Dialect dialect) {
        return dialect.havingKeys("found.entry, uln, family_name", 100);
    }

    private static String byColumn(Dialect dialect, String column) {
        return dialect.lookUp("entry, uln, family_name", "learner", column, "status <> 0");
    }

    private static StoreUnderTest filled(StoreUnderTest underTest) {
        Store store = underTest.store();
        store.unitOfWork()
                .run(() -> store.register().add(SampleLearners.learners(1, 500), SettableClock.START, "job 1"));
        return underTest;
    }

    private static String plan(StoreUnderTest store, String sql, Object... arguments) {
        List<String> lines = store.jdbc().query("explain " + sql, (row, number) -> row.getString(1), arguments);
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
