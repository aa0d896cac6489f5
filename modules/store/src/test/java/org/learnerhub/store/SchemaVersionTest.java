package org.learnerhub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A program does not touch tables of a version that it does not know, or that are half made. */
class SchemaVersionTest {

    @TempDir
    private static Path folder;

    static Stream<TestDatabase> databases() {
        return Stream.of(
                H2Databases.inFolder(folder.resolve("h2-" + System.nanoTime())), PostgresServer.freshDatabase());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("databases")
    void a_newer_database_is_refused_and_both_versions_are_named(TestDatabase database) {
        open(database).close();
        note(database, "913", true);

        assertThatThrownBy(() -> open(database).close())
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("the database has version 913 (913 from elsewhere)")
                .hasMessageContaining("this program knows versions up to " + newestHere(database) + " only")
                .hasMessageContaining("a newer program has worked on it");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("databases")
    void a_change_that_has_failed_is_told(TestDatabase database) {
        open(database).close();
        jdbc(database).update("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '12'");

        assertThatThrownBy(() -> open(database).close())
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("change to version 12 (deliveries) has failed before")
                .hasMessageContaining("Restore the backup");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("databases")
    void a_change_that_fails_now_is_told(TestDatabase database) {
        jdbc(database).execute("create table learner (x int)");
        jdbc(database).execute("create table institution (x int)");

        assertThatThrownBy(() -> open(database).close())
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("could not be brought up to version");
    }

    private static String newestHere(TestDatabase database) {
        return jdbc(database)
                .queryForList(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" <> '913'", String.class)
                .stream()
                .map(Integer::valueOf)
                .max(Integer::compare)
                .orElseThrow()
                .toString();
    }

    private static void note(TestDatabase database, String version, boolean success) {
        assertThat(jdbc(database)
                        .update(
                                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                                        + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                                        + " \"execution_time\", \"success\")"
                                        + " values (900, ?, 'from elsewhere', 'SQL', 'V913__x.sql', 1, 'x', 1, ?)",
                                version,
                                success))
                .isEqualTo(1);
    }

    private static JdbcTemplate jdbc(TestDatabase database) {
        return new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    private static Store open(TestDatabase database) {
        return Store.open(
                new StoreSettings(
                        database.url(), database.user(), database.password(), 2, folder.resolve("vault"), () -> {}),
                new SettableClock());
    }
}
