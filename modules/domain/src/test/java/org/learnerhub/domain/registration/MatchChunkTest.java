package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;

class MatchChunkTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        hub.register().put(People.uln(1), People.person(1));
    }

    @Test
    void chunks_are_matched_in_any_order_and_with_the_last_the_batch_is() {
        BatchId id = checked(LineFile.of(People.people(1, 2_001)));

        hub.perform(new Task(RegistrationSteps.MATCH, id, 2));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.CHECKED);
        assertThat(hub.batch(id).chunksPrepared()).isEqualTo(2);
        assertThat(hub.outbox().waiting()).isEmpty();
        hub.perform(new Task(RegistrationSteps.MATCH, id, 1));

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.MATCHED);
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(RegistrationSteps.ALLOCATE, id));
        assertThat(hub.chunks().matches(id, 0)).hasSize(1_000);
        assertThat(hub.chunks().matches(id, 0).get(0).candidates()).hasSize(1);
        assertThat(hub.chunks().matches(id, 2)).containsExactly(RowMatch.nothing());
    }

    @Test
    void a_chunk_matched_twice_counts_once() {
        BatchId id = checked(LineFile.of(People.people(1, 1_001)));

        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        assertThat(hub.batch(id).chunksPrepared()).isEqualTo(1);
        hub.perform(new Task(RegistrationSteps.MATCH, id, 1));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 1));

        assertThat(hub.batch(id).chunksPrepared()).isEqualTo(2);
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(RegistrationSteps.ALLOCATE, id));
    }

    @Test
    void a_match_that_died_is_repeated() {
        BatchId id = checked(LineFile.of(People.person(1)));
        hub.crashWhere(() -> true);
        assertThatThrownBy(() -> hub.perform(new Task(RegistrationSteps.MATCH, id, 0)))
                .isInstanceOf(InMemoryTransactions.Crash.class);
        hub.crashWhere(() -> false);
        assertThat(hub.batch(id).chunksPrepared()).isZero();

        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.MATCHED);
    }

    @Test
    void rows_with_an_error_are_matched_with_nobody() {
        BatchId id = checked(LineFile.of(People.person(1).with(LearnerField.GENDER, "F"), People.person(1)));

        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));

        assertThat(hub.chunks().matches(id, 0))
                .extracting(match -> match.candidates().size())
                .containsExactly(0, 1);
    }

    @Test
    void matching_sees_the_register_as_it_stood_when_the_batch_was_checked() {
        BatchId id = checked(LineFile.of(People.person(2)));
        hub.register().put(People.uln(2), People.person(2));

        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));

        assertThat(hub.chunks().matches(id, 0)).isEqualTo(List.of(RowMatch.nothing()));
    }

    @Test
    void a_batch_that_is_not_checked_yet_or_is_past_matching_is_left_alone() {
        BatchId id = hub.submit(LineFile.of(People.person(1)));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.RECEIVED);
        hub.settle();
        Batch answered = hub.batch(id);

        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));

        assertThat(hub.batch(id)).isEqualTo(answered);
        assertThat(hub.outbox().waiting()).isEmpty();
    }

    private BatchId checked(LineFile file) {
        BatchId id = hub.submit(file);
        hub.perform(Task.of(Step.CHECK, id));
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
        return id;
    }
}
