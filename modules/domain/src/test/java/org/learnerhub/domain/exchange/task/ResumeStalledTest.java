package org.learnerhub.domain.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;

class ResumeStalledTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void whatever_task_was_lost_the_batch_is_finished_in_the_end() {
        BatchId id = hub.submit(LineFile.of(People.people(1, 1_001)));

        assertThat(resumed()).containsExactly(Task.of(Step.CHECK, id));
        hub.perform(Task.of(Step.CHECK, id));
        assertThat(resumed())
                .containsExactly(new Task(RegistrationSteps.MATCH, id, 0), new Task(RegistrationSteps.MATCH, id, 1));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 1));
        assertThat(resumed())
                .containsExactly(new Task(RegistrationSteps.MATCH, id, 0), new Task(RegistrationSteps.MATCH, id, 1));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        assertThat(resumed()).containsExactly(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        assertThat(resumed()).containsExactly(Task.of(Step.ANSWER, id));
        hub.perform(Task.of(Step.ANSWER, id));
        assertThat(resumed()).isEmpty();
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void a_batch_that_moved_lately_is_left_alone() {
        hub.submit(LineFile.of(People.person(1)));
        hub.clock().advance(InMemoryHub.PATIENCE);
        assertThat(hub.resumeStalled().resume()).isZero();

        hub.clock().advance(Duration.ofMillis(1));

        assertThat(hub.resumeStalled().resume()).isEqualTo(1);
        assertThat(hub.resumeStalled().resume())
                .as("once is enough for a while")
                .isZero();
    }

    @Test
    void every_stalled_batch_is_set_going() {
        hub.submit(LineFile.of(People.person(1)));
        hub.submit(LineFile.of(People.person(2)));

        assertThat(resumed()).hasSize(2);
    }

    @Test
    void parked_refused_and_answered_batches_are_left_alone() {
        hub.process(LineFile.of(People.person(1)));
        hub.process(LineFile.of(People.person(1)).count(2));
        BatchId parked = hub.submit(LineFile.of(People.person(2)));
        hub.park().park(Task.of(Step.CHECK, parked), "HUB-9000", "c-1");

        assertThat(resumed()).isEmpty();
    }

    @Test
    void a_batch_behind_one_whose_allocation_was_parked_goes_on() {
        BatchId first = hub.submit(LineFile.of(People.person(1)));
        BatchId second = hub.submit(LineFile.of(People.person(2)));
        for (BatchId id : List.of(first, second)) {
            hub.perform(Task.of(Step.CHECK, id));
            hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        }
        hub.park().park(Task.of(RegistrationSteps.ALLOCATE, first), "HUB-9000", "c-1");

        assertThat(resumed()).containsExactly(Task.of(RegistrationSteps.ALLOCATE, second));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, second));
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.ALLOCATED);
        assertThat(hub.batch(first).state()).isEqualTo(BatchState.MATCHED);
    }

    @Test
    void an_answer_a_refusal_and_an_edition_that_did_not_come_to_the_folder_are_asked_for_again_until_they_do() {
        BatchId answered = drop("a.csv", LineFile.of(People.person(1)));
        BatchId refused = drop("b.csv", LineFile.of(People.person(2)).count(2));
        loseDeliveries();
        assertThat(hub.batch(answered).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(hub.batch(refused).state()).isEqualTo(BatchState.REFUSED);

        assertThat(resumed()).containsExactlyInAnyOrder(Task.deliver(answered, 1), Task.deliver(refused, 1));
        assertThat(hub.resumeStalled().resume())
                .as("once is enough for a while")
                .isZero();
        assertThat(resumed()).as("lost again").hasSize(2);
        hub.settle();
        assertThat(resumed()).isEmpty();
    }

    @Test
    void a_parked_delivery_waits_for_the_operator() {
        BatchId id = drop("a.csv", LineFile.of(People.person(1)));
        loseDeliveries();
        hub.park().park(Task.deliver(id, 1), "HUB-9000", "c-1");

        assertThat(resumed()).isEmpty();
        hub.park().replayAll();
        assertThat(hub.outbox().waiting()).containsExactly(Task.deliver(id, 1));
    }

    private BatchId drop(String name, LineFile file) {
        Submission dropped =
                new Submission(InMemoryHub.COLLEGE, "folder", WayIn.DROP_FOLDER, name, RegistrationJob.FUL, "", null);
        return hub.submit(dropped, file).batch();
    }

    private void loseDeliveries() {
        while (hub.outbox()
                        .relay(
                                1,
                                tasks -> tasks.stream()
                                        .filter(task -> !task.step().equals(Step.DELIVER))
                                        .forEach(hub::perform))
                > 0) {
            // the next one
        }
    }

    /** The tasks that resuming brings after everything else was lost and patience ran out. */
    private List<Task> resumed() {
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
        hub.clock().advance(InMemoryHub.PATIENCE.plusMillis(1));
        hub.resumeStalled().resume();
        return hub.outbox().waiting();
    }
}
