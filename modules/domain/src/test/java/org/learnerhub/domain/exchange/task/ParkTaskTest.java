package org.learnerhub.domain.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationSteps;

class ParkTaskTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void a_parked_batch_lets_the_next_one_through_and_replay_finishes_it() {
        BatchId first = hub.submit(LineFile.of(People.people(1, 1_001)));
        BatchId second = hub.submit(LineFile.of(People.person(1)));
        hub.perform(Task.of(Step.CHECK, first));
        takeTasks();
        hub.perform(new Task(RegistrationSteps.MATCH, first, 1));
        hub.perform(Task.of(Step.CHECK, second));
        hub.perform(new Task(RegistrationSteps.MATCH, second, 0));
        takeTasks();
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, second));
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.MATCHED);

        park(new Task(RegistrationSteps.MATCH, first, 0));
        hub.settle();

        assertThat(hub.batch(first).parked()).isTrue();
        assertThat(hub.batch(first).state()).isEqualTo(BatchState.CHECKED);
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(Counts.of(hub.batch(second).tally())).isEqualTo(Counts.of(1));

        assertThat(hub.park().replayAll()).isEqualTo(1);
        hub.settle();

        assertThat(hub.batch(first).parked()).isFalse();
        assertThat(hub.batch(first).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(Counts.of(hub.batch(first).tally())).isEqualTo(Counts.of(1_000, 1));
        assertThat(hub.exchange().deadLetters().all()).isEmpty();
    }

    @Test
    void the_dead_letter_says_what_failed_why_and_when() {
        BatchId id = hub.submit(LineFile.of(People.person(1)));

        hub.park().park(Task.of(Step.CHECK, id), "HUB-9000", "c-17");
        hub.park().park(Task.of(Step.CHECK, id), "HUB-9000", "c-18");

        assertThat(hub.exchange().deadLetters().all())
                .containsExactly(new DeadLetter(
                        1,
                        Task.of(Step.CHECK, id),
                        "HUB-9000",
                        "c-17",
                        hub.clock().instant()));
    }

    @Test
    void a_batch_stays_parked_until_its_last_letter_is_replayed() {
        BatchId id = hub.submit(LineFile.of(People.people(1, 1_001)));
        hub.perform(Task.of(Step.CHECK, id));
        takeTasks();
        park(new Task(RegistrationSteps.MATCH, id, 0));
        park(new Task(RegistrationSteps.MATCH, id, 1));
        DeadLetter one = hub.exchange().deadLetters().all().get(0);
        DeadLetter other = hub.exchange().deadLetters().all().get(1);

        assertThat(hub.park().replay(one)).isTrue();
        assertThat(hub.park().replay(one)).isFalse();
        hub.settle();
        assertThat(hub.batch(id).parked()).isTrue();
        assertThat(hub.batch(id).chunksPrepared()).isEqualTo(1);
        assertThat(hub.park().replay(other)).isTrue();
        hub.settle();

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void a_letter_of_another_batch_does_not_hold_this_one() {
        BatchId one = hub.submit(LineFile.of(People.person(1)));
        BatchId other = hub.submit(LineFile.of(People.person(2)));
        takeTasks();
        park(Task.of(Step.CHECK, one));
        park(Task.of(Step.CHECK, other));

        hub.park().replay(hub.exchange().deadLetters().all().get(0));

        assertThat(hub.batch(one).parked()).isFalse();
        assertThat(hub.batch(other).parked()).isTrue();
    }

    @Test
    void a_batch_that_is_done_with_is_not_parked_by_a_failed_delivery() {
        BatchId id = hub.process(LineFile.of(People.person(1)));

        park(Task.of(Step.DELIVER, id));

        assertThat(hub.batch(id).parked()).isFalse();
        assertThat(hub.outbox().waiting()).isEmpty();
        assertThat(hub.park().replayAll()).isEqualTo(1);
        hub.settle();
        assertThat(hub.delivered()).containsExactly(id, id);
    }

    @Test
    void a_failed_allocation_lets_the_batches_behind_it_through() {
        BatchId stuck = hub.submit(LineFile.of(People.person(1)));
        takeTasks();
        BatchId behind = hub.submit(LineFile.of(People.person(2)));

        park(Task.of(RegistrationSteps.ALLOCATE, stuck));
        hub.settle();

        assertThat(hub.batch(stuck).parked()).isTrue();
        assertThat(hub.batch(behind).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void without_letters_nothing_is_replayed() {
        assertThat(hub.park().replayAll()).isZero();
    }

    private void park(Task task) {
        hub.park().park(task, "HUB-9000", "c-1");
    }

    private void takeTasks() {
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
    }
}
