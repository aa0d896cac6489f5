package org.learnerhub.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.store.OlderDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database from before files were noted knows some digests all the same. */
class KeptFilesMigrationTest {

    private static final String SHA = "ab".repeat(32);

    @Test
    void known_digests_are_taken_over_on_h2() {
        takenOver(OlderDatabase.h2());
    }

    @Test
    void known_digests_are_taken_over_on_postgresql() {
        takenOver(OlderDatabase.postgresql());
    }

    private static void takenOver(OlderDatabase database) {
        database.migrated(
                "12",
                KeptFilesMigrationTest::answerInThreeEditions,
                jdbc -> assertThat(jdbc.queryForList(
                                "select name || ' ' || coalesce(cast(byte_count as varchar(20)), 'unknown') || ' ' || sha256"
                                        + " from kept_file order by name",
                                String.class))
                        .containsExactly(
                                "17/input 42 " + SHA,
                                "17/result.edition-2.xml unknown 3" + SHA.substring(1),
                                "17/result.xml unknown 2" + SHA.substring(1)));
    }

    private static void answerInThreeEditions(JdbcTemplate jdbc) {
        jdbc.update(
                "insert into batch (id, ukprn, sha256, client_key, requested_job, user_name, way_in, file_name,"
                        + " file_size, received_at, state, parked, matched_chunks, allocated_chunks, counts, edition,"
                        + " moved_at)"
                        + " values (17, '10099001', ?, '', 'FUL', 'U', 'DROP_FOLDER', 'a.csv', 42, now(), 'ANSWERED',"
                        + " false, 1, 1, '', 3, now())",
                SHA);
        for (int edition : List.of(2, 3)) {
            jdbc.update(
                    "insert into batch_edition (batch_id, edition, last_step, made_at, replaces)"
                            + " values (17, ?, 1, now(), ?)",
                    edition,
                    edition + SHA.substring(1));
        }
    }
}
