package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.store.StoreUnderTest;

class LearnerColumnsTest {

    @Test
    void every_field_that_is_stored_has_its_columns() {
        for (StoreUnderTest store : List.of(StoreUnderTest.h2(), StoreUnderTest.postgres())) {
            for (String table : List.of("learner", "learner_version")) {
                assertThat(store.jdbc()
                                .queryForList(
                                        "select column_name from information_schema.columns where table_name = ?",
                                        String.class,
                                        table))
                        .containsAll(LearnerColumns.STORED.stream()
                                .map(LearnerColumns::name)
                                .toList());
            }
        }
    }
}
