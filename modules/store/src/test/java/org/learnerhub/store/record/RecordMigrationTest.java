package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.store.OlderDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register in which learners are merged already begins its records with those merges. */
class RecordMigrationTest {

    @Test
    void merges_in_force_are_the_first_moves_on_h2() {
        mergesAreTheFirstMoves(OlderDatabase.h2());
    }

    @Test
    void merges_in_force_are_the_first_moves_on_postgresql() {
        mergesAreTheFirstMoves(OlderDatabase.postgresql());
    }

    private static void mergesAreTheFirstMoves(OlderDatabase database) {
        database.migrated(
                "27",
                jdbc -> {
                    learner(jdbc, 1, 2, 300L, 9);
                    learner(jdbc, 2, 2, 300L, 8);
                    learner(jdbc, 3, 1, null, 3);
                    learner(jdbc, 4, 0, null, 10);
                },
                jdbc -> {
                    assertThat(jdbc.queryForList(
                                    "select number || ' ' || uln || ' ' || master_uln from record_move where merged"
                                            + " order by number",
                                    String.class))
                            .containsExactly("1 200 300", "2 100 300");
                    assertThat(jdbc.queryForObject("select last_number from record_count", Long.class))
                            .isEqualTo(2);
                });
    }

    private static void learner(JdbcTemplate jdbc, long entry, int status, @Nullable Long master, long changed) {
        jdbc.update(
                "insert into learner (entry, uln, status, master_uln, version, changed, keyed, created_at, changed_at,"
                        + " source) values (?, ?, ?, cast(? as bigint), 1, ?, ?, now(), now(), 'job 1')",
                entry,
                entry * 100,
                status,
                master,
                changed,
                changed);
    }
}
