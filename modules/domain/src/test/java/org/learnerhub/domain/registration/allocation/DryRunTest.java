package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** A dry run gives what the real run would, minus the writing. */
class DryRunTest {

    private static final int KNOWN = 40;
    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        for (int number = 1; number <= KNOWN; number++) {
            hub.register().put(People.uln(number), People.person(number));
        }
    }

    @Test
    void it_decides_as_the_real_run_does_and_leaves_the_register_alone() {
        LineFile file = LineFile.of(rows());
        var before = hub.register().everybody();
        var state = hub.register().state();

        BatchId rehearsed = run(file, RegistrationJob.DRY);

        assertThat(hub.register().everybody()).isEqualTo(before);
        assertThat(hub.register().state()).isEqualTo(state);
        assertThat(hub.batch(rehearsed).state()).isEqualTo(BatchState.ANSWERED);

        BatchId real = run(file, RegistrationJob.FUL);
        assertThat(hub.outcomes(rehearsed))
                .extracting(RowOutcome::code)
                .isEqualTo(hub.outcomes(real).stream().map(RowOutcome::code).toList())
                .contains(ReturnCode.RC001, ReturnCode.RC002, ReturnCode.RC003, ReturnCode.RC007, ReturnCode.RC010);
        assertThat(Counts.of(hub.batch(rehearsed).tally()))
                .isEqualTo(Counts.of(hub.batch(real).tally()));
        for (int row = 0; row < rows().size(); row++) {
            RowOutcome dry = hub.outcomes(rehearsed).get(row);
            RowOutcome done = hub.outcomes(real).get(row);
            boolean known = done.uln() != null
                    && before.stream().anyMatch(learner -> learner.uln().equals(done.uln()));
            assertThat(dry.uln()).as("row %s", row).isEqualTo(known ? done.uln() : null);
        }
    }

    @Test
    void a_new_person_met_again_in_a_later_chunk_is_known_there() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(KNOWN + 1, KNOWN + Batch.CHUNK_ROWS));
        rows.add(People.person(KNOWN + 1));

        BatchId id = run(LineFile.of(rows), RegistrationJob.DRY);

        RowOutcome again = hub.outcomes(id).get(Batch.CHUNK_ROWS);
        assertThat(again.code()).isEqualTo(ReturnCode.RC002);
        assertThat(again.uln()).isNull();
    }

    @Test
    void other_batches_go_before_it_whenever_they_came() {
        BatchId dry = matched(LineFile.of(People.people(100, 120)), RegistrationJob.DRY);
        BatchId real = matched(LineFile.of(People.person(110)), RegistrationJob.FUL);

        hub.settle();

        assertThat(hub.outcomes(real)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC001);
        assertThat(hub.outcomes(dry).get(10).code()).isEqualTo(ReturnCode.RC002);
    }

    @Test
    void it_holds_nobody_up_for_long_and_is_refused_where_others_wait_again_and_again() {
        BatchId id = matched(LineFile.of(People.people(100, 100 + Batch.CHUNK_ROWS)), RegistrationJob.DRY);
        var before = hub.register().everybody();
        hub.clock().tick(Duration.ofSeconds(2));
        hub.othersWait(true);

        hub.settle();

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.REFUSED);
        assertThat(Objects.requireNonNull(hub.batch(id).refusal()).code()).isEqualTo(IntakeCode.DRY_RUN_GAVE_WAY);
        assertThat(hub.register().everybody()).isEqualTo(before);
    }

    @Test
    void one_that_others_do_not_notice_is_not_broken_off() {
        BatchId id = matched(LineFile.of(People.people(100, 100 + Batch.CHUNK_ROWS)), RegistrationJob.DRY);
        hub.othersWait(true);

        hub.settle();

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
    }

    /** Submitted and matched, but not allocated. */
    private BatchId matched(LineFile file, Job job) {
        BatchId id = hub.submit(submission(job), file).batch();
        hub.perform(Task.of(Step.CHECK, id));
        for (int chunk = 0; chunk < hub.batch(id).checkedOrThrow().chunks(); chunk++) {
            hub.perform(new Task(RegistrationSteps.MATCH, id, chunk));
        }
        return id;
    }

    @Test
    void a_node_that_dies_in_a_dry_run_leaves_nothing_but_work_to_do_again() {
        BatchId id =
                hub.submit(submission(RegistrationJob.DRY), LineFile.of(rows())).batch();
        int[] commits = {0};
        hub.crashWhere(() -> ++commits[0] == 4);
        assertThatThrownBy(hub::settle).hasRootCauseInstanceOf(InMemoryTransactions.Crash.class);
        hub.crashWhere(() -> false);
        var before = hub.register().everybody();

        hub.perform(Task.of(Step.CHECK, id));
        hub.settle();
        for (int chunk = 0; chunk < hub.batch(id).checkedOrThrow().chunks(); chunk++) {
            hub.perform(new Task(RegistrationSteps.MATCH, id, chunk));
        }
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.settle();

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(hub.outcomes(id)).hasSize(rows().size());
        assertThat(hub.register().everybody()).isEqualTo(before);
    }

    @Test
    void a_file_that_only_looks_up_stays_a_look_up() {
        BatchId id = run(LineFile.of(People.person(900)).job(RegistrationJob.CHK), RegistrationJob.DRY);

        assertThat(hub.batch(id).checkedOrThrow().job()).isEqualTo(RegistrationJob.CHK);
        assertThat(hub.outcomes(id)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC005);
    }

    @Test
    void too_many_rows_are_refused_for_a_dry_run_only() {
        Batch batch = Batch.received(
                new BatchId(1),
                new Batch.Identity(InMemoryHub.COLLEGE.ukprn(), "ab", "", RegistrationJob.DRY),
                new Batch.Origin(null, "Pat Example", WayIn.SOAP_EXCHANGE, "a.csv", 1),
                hub.clock().instant());

        assertThat(refusalOf(batch, RegistrationJob.DRY_ROWS)).isNull();
        assertThat(Objects.requireNonNull(refusalOf(batch, RegistrationJob.DRY_ROWS + 1))
                        .code())
                .isEqualTo(IntakeCode.DRY_RUN_TOO_LARGE);
    }

    private @Nullable Refusal refusalOf(Batch batch, int rows) {
        RowIntake<RawRow> intake = hub.registrations().intake(batch, batch.job());
        try {
            Collections.nCopies(rows, new RawRow(2, LearnerDetails.nothing(), List.of()))
                    .forEach(intake::row);
            return null;
        } catch (RefusedException e) {
            return e.refusal();
        }
    }

    private BatchId run(LineFile file, Job job) {
        BatchId id = hub.submit(submission(job), file).batch();
        hub.settle();
        return id;
    }

    private static Submission submission(Job job) {
        Submission plain = InMemoryHub.submission();
        return new Submission(
                plain.institution(), plain.userName(), plain.wayIn(), plain.fileName(), job, plain.clientKey(), null);
    }

    /** Known and new people, one that is changed, one that is nearly somebody, one without a name. */
    private static List<LearnerDetails> rows() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(KNOWN - 5, KNOWN + 5));
        rows.add(People.person(1).with(LearnerField.NOTES, "changed"));
        rows.add(People.person(2).with(LearnerField.POST_CODE, "B1 1AA"));
        rows.add(People.person(3).with(LearnerField.FAMILY_NAME, null));
        rows.add(People.person(KNOWN + 1));
        return rows;
    }
}
