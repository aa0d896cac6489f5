package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.registration.RegistrationSteps;

/** What every {@link DeadLetters} must do. */
public abstract class DeadLettersContract {

    private static final Instant AT = SampleBatches.RECEIVED_AT;
    private static final Task TASK = new Task(RegistrationSteps.MATCH, new BatchId(17), 3);

    private Ports ports;
    private DeadLetters letters;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        letters = ports.deadLetters();
    }

    @Test
    void a_parked_task_says_what_the_operator_needs() {
        letters.park(TASK, "HUB-9000", "c-1", AT);

        assertThat(letters.all())
                .singleElement()
                .isEqualTo(new DeadLetter(letters.all().get(0).id(), TASK, "HUB-9000", "c-1", AT));
    }

    @Test
    void a_task_is_parked_once() {
        letters.park(TASK, "HUB-9000", "c-1", AT);
        letters.park(TASK, "HUB-1004", "c-2", AT.plusSeconds(1));

        assertThat(letters.all())
                .singleElement()
                .satisfies(letter -> assertThat(letter.correlationId()).isEqualTo("c-1"));
    }

    @Test
    void of_threads_that_park_a_task_at_once_one_does_it_and_none_fails() throws Exception {
        assertThat(Together.call(3, () -> {
                    ports.unitOfWork().run(() -> letters.park(TASK, "HUB-9000", "c", AT));
                    return true;
                }))
                .hasSize(3);

        assertThat(letters.all()).hasSize(1);
    }

    @Test
    void letters_come_oldest_first_and_go_once() {
        Task other = Task.of(Step.ANSWER, new BatchId(4));
        letters.park(TASK, "HUB-9000", "c-1", AT);
        letters.park(other, "HUB-9000", "c-2", AT);
        List<DeadLetter> all = letters.all();
        assertThat(all).extracting(DeadLetter::task).containsExactly(TASK, other);

        assertThat(letters.remove(all.get(0).id())).isTrue();
        assertThat(letters.remove(all.get(0).id())).isFalse();
        assertThat(letters.all()).containsExactly(all.get(1));
    }

    @Test
    void a_task_that_was_replayed_can_be_parked_again() {
        letters.park(TASK, "HUB-9000", "c-1", AT);
        letters.remove(letters.all().get(0).id());
        letters.park(TASK, "HUB-9000", "c-2", AT);

        assertThat(letters.all()).extracting(DeadLetter::correlationId).containsExactly("c-2");
    }
}
