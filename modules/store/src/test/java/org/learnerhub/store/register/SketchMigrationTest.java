package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learnerhub.store.OlderDatabase;

/** Of keys that were kept before sketches nothing is said, so that nobody is passed over. */
class SketchMigrationTest {

    @Test
    void kept_keys_say_nothing_on_h2() {
        sayNothing(OlderDatabase.h2());
    }

    @Test
    void kept_keys_say_nothing_on_postgresql() {
        sayNothing(OlderDatabase.postgresql());
    }

    private static void sayNothing(OlderDatabase database) {
        database.migrated(
                "21",
                jdbc -> jdbc.update("insert into learner_key (block_key, brought, entry) values (4711, 3, 2)"),
                jdbc -> assertThat(jdbc.queryForList(
                                "select block_key || ' ' || brought || ' ' || entry || ' ' || sketch from learner_key",
                                String.class))
                        .containsExactly("4711 3 2 0"));
    }
}
