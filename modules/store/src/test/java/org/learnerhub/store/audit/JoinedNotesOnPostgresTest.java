package org.learnerhub.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.learnerhub.store.StoreUnderTest;

class JoinedNotesOnPostgresTest extends JoinedNotesContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.postgres();
    }

    @Test
    void where_the_commit_fails_for_one_call_that_call_is_not_answered_and_the_others_are_kept() throws Exception {
        underTest()
                .jdbc()
                .execute("create function refuse() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'too late' using errcode = '23514'; end $$");
        underTest()
                .jdbc()
                .execute("create constraint trigger late after insert on audit_entry deferrable initially deferred"
                        + " for each row when (new.correlation_id = 'late') execute function refuse()");
        try (Connection other = underTest().store().dataSource().getConnection()) {
            List<Future<Boolean>> asked = behindHeld(other, "b1", "late", "b2");
            other.rollback();

            assertThatThrownBy(() -> asked.get(2).get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(RuntimeException.class);
            await(List.of(asked.get(0), asked.get(1), asked.get(3)));
        } finally {
            underTest().jdbc().execute("drop trigger late on audit_entry; drop function refuse()");
        }
        assertThat(calls()).containsExactly("a0", "b1", "b1", "b2", "b2", "held", "held");
        assertThat(finds()).containsExactly("b1", "b2", "held");
    }
}
