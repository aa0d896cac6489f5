package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.SeenMessages;

/** What every {@link SeenMessages} must do, with two nodes on one database. */
public abstract class SeenMessagesContract {

    private static final Instant NOW = SettableClock.START;
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(5));
    private static final String MESSAGE = "ab".repeat(32);

    private SeenMessages one;
    private SeenMessages another;

    /** Empties the database. */
    protected abstract void forgetAll();

    /** The adapter of one more node; each has the same database. */
    protected abstract SeenMessages node();

    @BeforeEach
    void openAdapters() {
        forgetAll();
        one = node();
        another = node();
    }

    @Test
    void a_message_is_the_first_once_whichever_node_sees_it() {
        assertThat(one.first(MESSAGE, UNTIL, NOW)).isTrue();

        assertThat(one.first(MESSAGE, UNTIL, NOW)).isFalse();
        assertThat(another.first(MESSAGE, UNTIL, NOW)).isFalse();
        assertThat(another.first("cd".repeat(32), UNTIL, NOW)).isTrue();
    }

    @Test
    void of_many_at_once_one_is_the_first() throws Exception {
        assertThat(Together.call(4, () -> one.first(MESSAGE, UNTIL, NOW))).containsOnlyOnce(true);
    }

    @Test
    void a_message_is_remembered_to_its_end_and_ten_minutes_longer_for_a_node_whose_clock_is_behind() {
        one.first(MESSAGE, UNTIL, NOW);

        another.first("cd".repeat(32), UNTIL, UNTIL.plus(Duration.ofMinutes(10)));

        assertThat(one.first(MESSAGE, UNTIL, UNTIL)).isFalse();
    }

    @Test
    void what_is_long_over_is_forgotten() {
        one.first(MESSAGE, UNTIL, NOW);

        another.first("cd".repeat(32), UNTIL, UNTIL.plus(Duration.ofMinutes(11)));

        assertThat(one.first(MESSAGE, UNTIL, NOW)).isTrue();
    }
}
