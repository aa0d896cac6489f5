package org.learnerhub.store.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.store.BareDatabase;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreSettings;
import org.learnerhub.store.UnusableDatabase;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** From H2 into a real PostgreSQL. */
class DatabaseMoveTest {

    private static final int ROWS = 7;

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private final TestDatabase source = H2Databases.freshInMemory();
    private final TestDatabase target = PostgresServer.freshDatabase();

    @BeforeEach
    void fill() {
        try (BareDatabase made = open(source)) {
            made.bringUpToDate();
            new FilledTables(jdbc(source)).fill(ROWS);
            jdbc(source).execute("alter sequence batch_id restart with 4711");
            jdbc(source).execute("alter table outbox alter column id restart with 9000000000");
        }
    }

    @Test
    void every_table_arrives_as_it_was_but_those_left_out_on_purpose_and_numbers_go_on() throws SQLException {
        MoveReport report = move("one");

        assertThat(FilledTables.all(jdbc(target))).isEqualTo(FilledTables.all(jdbc(source)));
        Set<String> named = new TreeSet<>(
                report.tables().stream().map(MoveReport.Table::name).toList());
        assertThat(named).doesNotContainAnyElementsOf(Schema.LEFT_OUT);
        named.addAll(Schema.LEFT_OUT);
        assertThat(named).isEqualTo(Schema.tables(jdbc(source))).isEqualTo(Schema.tables(jdbc(target)));
        assertThat(Schema.LEFT_OUT)
                .as("people sign in again after a move")
                .containsExactlyInAnyOrder(
                        "flyway_schema_history",
                        "database_move",
                        "moved_table",
                        "spring_session",
                        "spring_session_attributes");
        assertThat(report.tables()).allMatch(table -> table.rows() >= ROWS);

        assertThat(indexes(target)).isEqualTo(indexes(madeAnew()));
        assertThat(number(target, "select nextval('batch_id')")).isEqualTo(4711);
        jdbc(target).update("insert into outbox (task) values ('ANSWER:1')");
        assertThat(number(target, "select max(id) from outbox")).isEqualTo(9_000_000_000L);
    }

    @Test
    void what_was_broken_off_goes_on_with_its_table_and_then_a_hub_starts_on_the_new_one_only() throws SQLException {
        assertThatThrownBy(this::moveThatBreaksOff).hasMessage("broken off");
        assertThat(told.moved).contains("audit_entry", "chunk").doesNotContain("learner", "outbox");
        refused(MoveCode.MOVE_UNFINISHED, () -> store(source).close());
        refused(MoveCode.MOVE_UNFINISHED, () -> store(target).close());
        List<String> first = List.copyOf(told.moved);
        told.moved.clear();

        move("another");

        assertThat(told.before).isEqualTo(first);
        assertThat(told.moved).startsWith("learner").contains("outbox").doesNotContainAnyElementsOf(first);
        assertThat(FilledTables.all(jdbc(target))).isEqualTo(FilledTables.all(jdbc(source)));
        refused(MoveCode.DATABASE_MOVED, () -> store(source).close());
        store(target).close();
        assertThat(move("third").before()).isTrue();
        refused(MoveCode.DATABASE_MOVED, () -> forget(false));
        assertThat(forget(true)).isEqualTo(target.url());
        store(source).close();
    }

    @Test
    void what_was_begun_elsewhere_is_not_begun_here_until_it_is_given_up() throws SQLException {
        assertThatThrownBy(this::moveThatBreaksOff).hasMessage("broken off");
        TestDatabase other = PostgresServer.freshDatabase();

        refused(MoveCode.MOVE_UNFINISHED, () -> move(source, other, "another"));
        assertThat(Schema.tables(jdbc(other))).isEmpty();

        assertThat(forget(false)).isEqualTo(target.url());
        refused(MoveCode.MOVE_TARGET_NOT_EMPTY, () -> move("another"));
        refused(MoveCode.MOVE_UNFINISHED, () -> store(target).close());
        store(source).close();
    }

    @Test
    void a_target_that_is_somebody_s_is_refused_and_left_alone() throws SQLException {
        jdbc(target).execute("create table theirs (x int)");
        refused(MoveCode.MOVE_TARGET_NOT_EMPTY, () -> move("one"));
        assertThat(Schema.tables(jdbc(target))).containsExactly("theirs");
        jdbc(target).execute("drop table theirs");
        try (Connection other = dataSource(target).getConnection()) {
            new JdbcTemplate(new SingleConnectionDataSource(other, true))
                    .queryForList("select pg_advisory_lock(" + MoveTarget.LOCK + ")");
            refused(MoveCode.MOVE_AT_WORK, () -> move("one"));
            assertThat(Schema.tables(jdbc(target))).isEmpty();
        }
        try (Store hub = store(target)) {
            assertThat(hub.secretMatches("of a hub", "that was started")).isTrue();
        }

        refused(MoveCode.MOVE_TARGET_NOT_EMPTY, () -> move("one"));

        store(target).close();
        store(source).close();
    }

    /** Into tables that a first run has made before it was killed. */
    @Test
    void what_reads_back_otherwise_is_told_and_no_hub_starts() {
        store(target).close();
        jdbc(source).update("update learner set entry = 5 where entry = (select max(entry) from learner)");
        told.whenComparing = () -> jdbc(target).update("update learner set family_name = 'x' where entry = 5");

        assertThatThrownBy(() -> move("one"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("HUB-9014")
                .hasMessageContaining("learner: " + ROWS + " rows, " + ROWS + " read, " + ROWS + " in the new");
        refused(MoveCode.MOVE_UNFINISHED, () -> store(source).close());
        refused(MoveCode.MOVE_UNFINISHED, () -> store(target).close());
    }

    @Test
    void nothing_that_only_the_source_has_is_passed_over_and_a_newer_source_is_refused() {
        jdbc(source).execute("create table forgotten (x int)");
        assertThatThrownBy(() -> move("one"))
                .hasMessageContaining("differ in their tables")
                .hasMessageContaining("forgotten");

        jdbc(source).update("update \"flyway_schema_history\" set \"version\" = '913' where \"version\" = '19'");
        assertThatThrownBy(() -> move("one"))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("newer program");
    }

    @Test
    void an_older_source_is_brought_up_first() throws SQLException {
        TestDatabase old = H2Databases.inFolder(folder.resolve("old"));
        Flyway.configure()
                .dataSource(dataSource(old))
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target("9")
                .load()
                .migrate();
        jdbc(old).update("insert into match_model (digest, model) values ('d', 'm')");

        assertThat(move(old, target, "one").tables())
                .filteredOn(table -> table.name().equals("match_model"))
                .extracting(MoveReport.Table::rows)
                .containsExactly(1L);
    }

    private MoveReport moveThatBreaksOff() throws SQLException {
        told.breaksAt = "learner";
        try {
            return move("one");
        } finally {
            told.breaksAt = "";
        }
    }

    private MoveReport move(String id) throws SQLException {
        return move(source, target, id);
    }

    private MoveReport move(TestDatabase from, TestDatabase to, String id) throws SQLException {
        try (BareDatabase out = open(from);
                BareDatabase into = open(to)) {
            return new DatabaseMove(out, into, new SettableClock(), told).run(id);
        }
    }

    private static TestDatabase madeAnew() {
        TestDatabase fresh = PostgresServer.freshDatabase();
        try (BareDatabase made = open(fresh)) {
            made.bringUpToDate();
        }
        return fresh;
    }

    private String forget(boolean done) {
        return MoveMarks.forget(dataSource(source), done).orElseThrow();
    }

    private static void refused(HubCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(code));
    }

    private static List<String> indexes(TestDatabase database) {
        return jdbc(database)
                .queryForList(
                        "select indexdef || coalesce(' ' || (select contype::text from pg_constraint"
                                + " where conname = indexname), '') from pg_indexes"
                                + " where schemaname = current_schema order by indexdef",
                        String.class);
    }

    private static long number(TestDatabase database, String sql) {
        Long number = jdbc(database).queryForObject(sql, Long.class);
        assertThat(number).isNotNull();
        return number == null ? 0 : number;
    }

    private static BareDatabase open(TestDatabase database) {
        return BareDatabase.open(database.url(), database.user(), database.password());
    }

    private Store store(TestDatabase database) {
        return Store.open(
                new StoreSettings(
                        database.url(), database.user(), database.password(), 2, folder.resolve("vault"), () -> {}),
                new SettableClock());
    }

    private static DriverManagerDataSource dataSource(TestDatabase database) {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private static JdbcTemplate jdbc(TestDatabase database) {
        return new JdbcTemplate(dataSource(database));
    }

    private static final class Told implements MoveProgress {

        private final List<String> moved = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private String breaksAt = "";
        private Runnable whenComparing = () -> {};

        @Override
        public void rows(String table, long rows) {
            if (table.equals(breaksAt)) {
                throw new IllegalStateException("broken off");
            }
        }

        @Override
        public void moved(String table, long rows) {
            moved.add(table);
        }

        @Override
        public void movedBefore(String table, long rows) {
            before.add(table);
        }

        @Override
        public void comparing() {
            whenComparing.run();
        }
    }
}
