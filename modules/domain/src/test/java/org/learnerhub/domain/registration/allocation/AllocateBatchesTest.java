package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** New learners within a file, between files and across chunks; who comes first. */
class AllocateBatchesTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void a_new_learner_who_stands_twice_in_a_file_gets_one_number() {
        List<RowOutcome> outcomes = process(People.person(1), People.person(2), People.person(1));

        assertThat(outcomes)
                .extracting(RowOutcome::code)
                .containsExactly(ReturnCode.RC001, ReturnCode.RC001, ReturnCode.RC002);
        assertThat(outcomes.get(2).uln())
                .isEqualTo(outcomes.get(0).uln())
                .isNotEqualTo(outcomes.get(1).uln());
        assertThat(hub.register().everybody()).hasSize(2);
    }

    @Test
    void a_new_learner_who_stands_in_two_chunks_gets_one_number() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(1, 1_000));
        rows.add(People.person(500));
        rows.add(People.person(501).with(LearnerField.TITLE, "Dr"));

        List<RowOutcome> outcomes = hub.outcomes(hub.process(LineFile.of(rows)));

        assertThat(outcomes.get(1_000).code()).isEqualTo(ReturnCode.RC002);
        assertThat(outcomes.get(1_000).uln()).isEqualTo(outcomes.get(499).uln());
        assertThat(outcomes.get(1_001).code()).isEqualTo(ReturnCode.RC003);
        assertThat(outcomes.get(1_001).uln()).isEqualTo(outcomes.get(500).uln());
        assertThat(hub.register().everybody()).hasSize(1_000);
    }

    @Test
    void the_same_new_people_in_two_batches_get_one_number_each() {
        BatchId first = hub.submit(LineFile.of(People.people(1, 50)));
        List<LearnerDetails> reversed = new ArrayList<>(People.people(26, 75));
        Collections.reverse(reversed);
        BatchId second = hub.submit(LineFile.of(reversed));
        hub.settle();

        assertThat(Counts.of(hub.batch(first).tally())).isEqualTo(Counts.of(50));
        assertThat(Counts.of(hub.batch(second).tally())).isEqualTo(Counts.of(25, 25));
        assertThat(hub.outcomes(second).get(49).uln())
                .isEqualTo(hub.outcomes(first).get(25).uln());
        assertThat(hub.register().everybody()).hasSize(75);
    }

    @Test
    void twins_in_one_file_do_not_get_one_number() {
        LearnerDetails one = People.person(1);
        LearnerDetails twin = one.with(LearnerField.GIVEN_NAME, "Rhys");

        List<RowOutcome> outcomes = process(one, twin);

        assertThat(outcomes).extracting(RowOutcome::code).containsExactly(ReturnCode.RC001, ReturnCode.RC007);
        assertThat(outcomes.get(1).uln()).isNull();
        assertThat(process(twin)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC007);
    }

    @Test
    void a_known_learner_in_two_rows_is_changed_once_with_what_both_say() {
        hub.register().put(People.uln(1), People.person(1));

        List<RowOutcome> outcomes = process(
                People.person(1).with(LearnerField.TITLE, "Dr"),
                People.person(1).with(LearnerField.NOTES, "n"),
                People.person(1).with(LearnerField.TITLE, "Dr"));

        assertThat(outcomes)
                .extracting(RowOutcome::code)
                .containsExactly(ReturnCode.RC003, ReturnCode.RC003, ReturnCode.RC002);
        assertThat(hub.register().byUln(People.uln(1)).version()).isEqualTo(2);
        assertThat(hub.register().byUln(People.uln(1)).details())
                .isEqualTo(People.person(1).with(LearnerField.TITLE, "Dr").with(LearnerField.NOTES, "n"));
    }

    @Test
    void numbers_follow_the_secret_order_row_by_row_and_leave_out_those_in_use() {
        UlnPermutation order = new UlnPermutation(new byte[16]);
        hub.register().put(order.at(1), People.person(100));

        List<RowOutcome> outcomes = process(People.person(1), People.person(2), People.person(3));

        assertThat(outcomes).extracting(RowOutcome::uln).containsExactly(order.at(0), order.at(2), order.at(3));
        assertThat(hub.register().state()).isEqualTo(new RegisterState(4, 4));
    }

    @Test
    void a_batch_waits_for_the_one_before_it_whichever_is_matched_first() {
        BatchId first = hub.submit(LineFile.of(People.people(1, 1_001)));
        BatchId second = hub.submit(LineFile.of(People.person(1)));
        List.of(
                        Task.of(Step.CHECK, second),
                        new Task(RegistrationSteps.MATCH, second, 0),
                        Task.of(RegistrationSteps.ALLOCATE, second))
                .forEach(hub::perform);
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.MATCHED);

        List.of(
                        Task.of(Step.CHECK, first),
                        new Task(RegistrationSteps.MATCH, first, 1),
                        Task.of(RegistrationSteps.ALLOCATE, first))
                .forEach(hub::perform);
        assertThat(hub.batch(first).state()).isEqualTo(BatchState.CHECKED);
        assertThat(hub.register().everybody()).isEmpty();
        hub.perform(new Task(RegistrationSteps.MATCH, first, 0));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, first));

        assertThat(Counts.of(hub.batch(first).tally())).isEqualTo(Counts.of(1_001));
        assertThat(Counts.of(hub.batch(second).tally())).isEqualTo(Counts.of(0, 1));
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.ALLOCATED);
    }

    @Test
    void a_refused_batch_lets_the_next_one_through() {
        BatchId first = hub.submit(LineFile.of(People.person(1)).count(2));
        BatchId second = hub.submit(LineFile.of(People.person(1)));
        List.of(
                        Task.of(Step.CHECK, second),
                        new Task(RegistrationSteps.MATCH, second, 0),
                        Task.of(RegistrationSteps.ALLOCATE, second))
                .forEach(hub::perform);
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.MATCHED);

        hub.settle();

        assertThat(hub.batch(first).state()).isEqualTo(BatchState.REFUSED);
        assertThat(hub.batch(second).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void an_allocation_that_dies_between_chunks_goes_on_where_it_stopped() {
        BatchId id = matched(LineFile.of(People.people(1, 2_001)));
        int[] left = {1};
        hub.crashWhere(() -> --left[0] < 0);
        assertThatThrownBy(() -> hub.perform(Task.of(RegistrationSteps.ALLOCATE, id)))
                .isInstanceOf(InMemoryTransactions.Crash.class);
        assertThat(hub.batch(id).chunksDone()).isEqualTo(1);
        assertThat(hub.register().everybody()).hasSize(1_000);
        hub.crashWhere(() -> false);

        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));

        assertThat(Counts.of(hub.batch(id).tally())).isEqualTo(Counts.of(2_001));
        assertThat(hub.register().state()).isEqualTo(new RegisterState(2_001, 2_001));
    }

    @Test
    void the_answer_is_due_once_when_the_last_chunk_is_allocated() {
        BatchId id = matched(LineFile.of(People.people(1, 1_001)));

        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));

        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.ANSWER, id));
    }

    @Test
    void where_nothing_is_ready_nothing_happens() {
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, new BatchId(99)));

        assertThat(hub.outbox().waiting()).isEmpty();
    }

    private BatchId matched(LineFile file) {
        BatchId id = hub.submit(file);
        hub.perform(Task.of(Step.CHECK, id));
        for (int chunk = 0; chunk < hub.batch(id).checkedOrThrow().chunks(); chunk++) {
            hub.perform(new Task(RegistrationSteps.MATCH, id, chunk));
        }
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
        return id;
    }

    private List<RowOutcome> process(LearnerDetails... rows) {
        return hub.outcomes(hub.process(LineFile.of(rows)));
    }
}
