package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learnerhub.store.OlderDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of rows that are held already it is found out who registered the learners whom they name. */
class HeldRowsMigrationTest {

    @Test
    void who_registered_the_learners_of_held_rows_is_found_on_h2() {
        registrarsAreFound(OlderDatabase.h2());
    }

    @Test
    void who_registered_the_learners_of_held_rows_is_found_on_postgresql() {
        registrarsAreFound(OlderDatabase.postgresql());
    }

    private static void registrarsAreFound(OlderDatabase database) {
        database.migrated(
                "51",
                jdbc -> {
                    batch(jdbc);
                    learner(jdbc, 1, 1, "job 17");
                    learner(jdbc, 2, 1, "review 71");
                    learner(jdbc, 3, 1, "REGISTER 10099002 R. Registrar\ncall 5");
                    learner(jdbc, 4, 1, "job of 10099001.csv");
                    learner(jdbc, 5, 1, "job 4711");
                    learner(jdbc, 6, 0, "job 17");
                    learner(jdbc, 7, 1, "UPDATE 10099003 R. Registrar call 9");
                    jdbc.update(
                            "insert into learner_version (entry, version, uln, status, changed, changed_at, source)"
                                    + " select entry, 1, uln, status, changed, changed_at, 'job 17' from learner where entry = 7");
                    for (int held = 1; held <= 8; held++) {
                        held(jdbc, held, 0);
                    }
                    held(jdbc, 1, 1);
                },
                jdbc -> assertThat(jdbc.queryForList(
                                "select uln || ' ' || coalesce(registrar, 'nobody') || ' ' || state from held_row"
                                        + " order by id",
                                String.class))
                        .containsExactly(
                                "100 10099001 0",
                                "200 10099001 0",
                                "300 10099002 0",
                                "400 nobody 0",
                                "500 nobody 0",
                                "600 nobody 0",
                                "700 10099001 0",
                                "800 nobody 0",
                                "100 nobody 1"));
    }

    private static void batch(JdbcTemplate jdbc) {
        jdbc.update("insert into batch (id, ukprn, sha256, client_key, requested_job, user_name, way_in, file_name,"
                + " file_size, received_at, state, parked, matched_chunks, allocated_chunks, counts, edition, moved_at)"
                + " values (17, '10099001', 'x', '', 'FUL', 'U', 'DROP_FOLDER', 'a.csv', 42, now(), 'ANSWERED',"
                + " false, 1, 1, '', 1, now())");
        jdbc.update("insert into review_case (id, kind, state, subject, batch_id, row_number, total, opened_at)"
                + " values (71, 'POSSIBLE_MATCH', 'DECIDED', 'x', 17, 2, 0, now())");
    }

    private static void learner(JdbcTemplate jdbc, long entry, int status, String source) {
        jdbc.update(
                "insert into learner (entry, uln, status, version, changed, keyed, created_at, changed_at, source)"
                        + " values (?, ?, ?, 1, 1, 1, now(), now(), ?)",
                entry,
                entry * 100,
                status,
                source);
    }

    private static void held(JdbcTemplate jdbc, long learner, int state) {
        jdbc.update(
                "insert into held_row (batch_id, held_at, uln, row_no, kind, state, sender, body)"
                        + " values (17, now(), ?, 1, 0, ?, '10099003', ?)",
                learner * 100,
                state,
                new byte[0]);
    }
}
