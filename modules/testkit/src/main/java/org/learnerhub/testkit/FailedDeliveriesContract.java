package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;

/** What every {@link FailedDeliveries} must do. */
public abstract class FailedDeliveriesContract {

    private static final Instant NOW = SettableClock.START;
    private static final Delivery ONE = new Delivery(new BatchId(17), "night.csv", 1);
    private static final Delivery OTHER = new Delivery(new BatchId(17), "night.csv", 2);

    private FailedDeliveries failures;

    /** The adapter over an empty database. */
    protected abstract FailedDeliveries fresh();

    @BeforeEach
    void openAdapter() {
        failures = fresh();
    }

    @Test
    void tries_are_counted_for_each_delivery_until_it_is_forgotten() {
        assertThat(failures.tries(ONE)).isZero();
        failures.note(ONE, 1, "HUB-1037", NOW);
        failures.note(ONE, 2, "HUB-1036", NOW);
        failures.note(OTHER, 1, "HUB-1037", NOW);

        assertThat(failures.tries(ONE)).isEqualTo(2);
        failures.forget(ONE);
        assertThat(failures.tries(ONE)).isZero();
        assertThat(failures.tries(OTHER)).isEqualTo(1);
    }

    @Test
    void what_is_due_comes_longest_overdue_first_and_no_more_than_asked_for() {
        failures.note(ONE, 1, "HUB-1037", NOW);
        failures.note(OTHER, 1, "HUB-1037", NOW.minusSeconds(1));
        failures.note(new Delivery(new BatchId(18), "later.csv", 1), 1, "HUB-1037", NOW.plusSeconds(1));
        failures.note(new Delivery(new BatchId(19), "parked.csv", 1), 8, "HUB-1037", null);

        assertThat(failures.due(NOW, 10)).containsExactly(OTHER, ONE);
        assertThat(failures.due(NOW, 1)).containsExactly(OTHER);
    }

    @Test
    void what_is_postponed_keeps_its_count() {
        failures.note(ONE, 3, "HUB-1037", NOW);
        failures.postpone(ONE, NOW.plusSeconds(15));

        assertThat(failures.due(NOW, 10)).isEmpty();
        assertThat(failures.due(NOW.plusSeconds(15), 10)).containsExactly(ONE);
        assertThat(failures.tries(ONE)).isEqualTo(3);
    }
}
