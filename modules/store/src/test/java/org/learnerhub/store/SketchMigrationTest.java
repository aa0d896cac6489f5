package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of keys that were kept before sketches nothing is said, so that nobody is passed over. */
class SketchMigrationTest {

    @Test
    void kept_keys_say_nothing_on_h2() {
        taken(H2Databases.freshInMemory(), "h2");
    }

    @Test
    void kept_keys_say_nothing_on_postgresql() {
        taken(PostgresServer.freshDatabase(), "postgresql");
    }

    private static void taken(TestDatabase database, String vendor) {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(database.url());
            source.setUsername(database.user());
            source.setPassword(database.password());
            migrate(source, vendor, "22?");
            JdbcTemplate jdbc = new JdbcTemplate(source);
            jdbc.update("insert into learner_key (block_key, brought, entry) values (4711, 3, 2)");

            migrate(source, vendor, "latest");

            assertThat(jdbc.queryForList(
                            "select block_key || ' ' || brought || ' ' || entry || ' ' || sketch from learner_key",
                            String.class))
                    .containsExactly("4711 3 2 0");
        }
    }

    private static void migrate(HikariDataSource source, String vendor, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(target)
                .load()
                .migrate();
    }
}
