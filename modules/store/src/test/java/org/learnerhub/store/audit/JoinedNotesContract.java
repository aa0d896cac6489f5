package org.learnerhub.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.enquiry.RecentFinds.RecentFind;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SettableClock;

/** What concurrent calls leave in the trail is written together, and no call goes on before its own is committed. */
abstract class JoinedNotesContract {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    static final Instant AT = SettableClock.START;

    private final StoreUnderTest store = store();
    private final JoinedNotes notes = (JoinedNotes) store.store().notedFinds();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    abstract StoreUnderTest store();

    @AfterEach
    void end() {
        callers.shutdown();
    }

    StoreUnderTest underTest() {
        return store;
    }

    JoinedNotes notes() {
        return notes;
    }

    static AuditEntry entry(String call) {
        return new AuditEntry(
                new Caller.InstitutionUser(COLLEGE, "Pat Example"),
                AT,
                "learnerByDemographics",
                "find",
                AuditSubject.NONE,
                Shown.words("nobody"),
                call);
    }

    private Future<Boolean> find(String call) {
        return callers.submit(() -> {
            notes.note(List.of(entry(call), entry(call)), find(call, AT));
            return true;
        });
    }

    static NotedFind find(String print, Instant at) {
        return new NotedFind(COLLEGE, print, new RecentFind(at, true));
    }

    final List<String> calls() {
        return store.jdbc()
                .queryForList("select correlation_id from audit_entry order by correlation_id, id", String.class);
    }

    final List<String> finds() {
        return store.jdbc().queryForList("select fingerprint from recent_find order by fingerprint", String.class);
    }

    static void await(List<Future<Boolean>> asked) throws Exception {
        for (Future<Boolean> one : asked) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<Future<Boolean>> gather(String... later) {
        List<Future<Boolean>> asked = new ArrayList<>();
        for (String call : later) {
            int before = notes.waiting();
            asked.add(find(call));
            for (int tries = 0; notes.waiting() == before; tries++) {
                assertThat(tries).as("the call does not wait").isLessThan(20_000);
                LockSupport.parkNanos(1_000_000);
            }
        }
        return asked;
    }

    /** The first call of a group cannot commit as long as somebody holds its find's row. */
    final List<Future<Boolean>> behindHeld(Connection other, String... later) throws Exception {
        notes.note(List.of(entry("a0")), find("held", AT));
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate("update recent_find set possible = false where fingerprint = 'held'");
        }
        List<Future<Boolean>> asked = new ArrayList<>(List.of(find("held")));
        assertThatThrownBy(() -> asked.get(0).get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        asked.addAll(gather(later));
        return asked;
    }

    @Test
    void no_call_returns_before_what_it_left_is_committed() throws Exception {
        try (Connection other = store.store().dataSource().getConnection()) {
            List<Future<Boolean>> asked = behindHeld(other, "b1", "b2");

            assertThat(asked).noneMatch(Future::isDone);
            assertThat(calls()).containsExactly("a0");

            other.rollback();
            await(asked);
        }
        assertThat(calls()).containsExactly("a0", "b1", "b1", "b2", "b2", "held", "held");
        assertThat(finds()).containsExactly("b1", "b2", "held");
    }

    @Test
    void what_the_database_does_not_take_of_one_call_is_kept_of_the_others() throws Exception {
        store.jdbc().execute("alter table audit_entry add constraint poison check (correlation_id <> 'poison')");
        try (Connection other = store.store().dataSource().getConnection()) {
            List<Future<Boolean>> asked = behindHeld(other, "b1", "poison", "b2");
            other.rollback();

            assertThatThrownBy(() -> asked.get(2).get(30, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageNotContaining("Pat Example");
            await(List.of(asked.get(0), asked.get(1), asked.get(3)));
        } finally {
            store.jdbc().execute("alter table audit_entry drop constraint poison");
        }
        assertThat(calls()).containsExactly("a0", "b1", "b1", "b2", "b2", "held", "held");
        assertThat(finds()).containsExactly("b1", "b2", "held");
    }

    @Test
    void where_the_trail_cannot_be_written_nothing_is_remembered() {
        store.jdbc().execute("alter table audit_entry rename to audit_entry_away");
        try {
            assertThatThrownBy(() -> notes.note(List.of(entry("a")), find("a", AT)))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            store.jdbc().execute("alter table audit_entry_away rename to audit_entry");
        }
        assertThat(finds()).isEmpty();
    }

    @Test
    void of_many_calls_at_once_everything_is_kept_and_of_equal_finds_one() throws Exception {
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            String own = "caller" + caller;
            asked.add(callers.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    notes.note(List.of(entry(own + "-" + i)), find("same", AT.plusMillis(i)));
                    notes.append(List.of(entry(own + "-" + i)));
                }
                return true;
            }));
        }
        await(asked);

        assertThat(calls()).hasSize(400);
        assertThat(store.store().recentFinds().last(COLLEGE, "same")).isPresent();
    }

    @Test
    void within_a_unit_of_work_nothing_is_written_together() {
        assertThatThrownBy(() -> store.store().unitOfWork().run(() -> notes.note(List.of(entry("a")), find("a", AT))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calls()).isEmpty();
    }
}
