package org.learnerhub.domain.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.vault.KeptFileDamagedException;

class CheckBatchTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void rows_are_cut_into_chunks_of_a_thousand_and_matching_is_due_for_each() {
        hub.register().put(People.uln(1), People.person(4_000));
        BatchId id = hub.submit(LineFile.of(People.people(1, 2_001)).ukprn("10099991"));
        takeTasks();

        check(id);

        assertThat(List.of(
                        hub.chunks().rows(id, 0).size(),
                        hub.chunks().rows(id, 1).size(),
                        hub.chunks().rows(id, 2).size()))
                .containsExactly(1_000, 1_000, 1);
        assertThat(hub.chunks().rows(id, 2).get(0))
                .isEqualTo(new CheckedRow(2_002, People.person(2_001), People.person(2_001), List.of()));
        Batch batch = hub.batch(id);
        assertThat(batch.state()).isEqualTo(BatchState.CHECKED);
        assertThat(batch.startedAt()).isEqualTo(hub.clock().instant());
        assertThat(batch.checkedOrThrow())
                .extracting(Batch.Checked::rows, Batch.Checked::chunks)
                .containsExactly(2_001, 3);
        assertThat(hub.terms().of(id).registerEntry()).isEqualTo(1);
        assertThat(hub.outbox().waiting())
                .containsExactly(
                        new Task(RegistrationSteps.MATCH, id, 0),
                        new Task(RegistrationSteps.MATCH, id, 1),
                        new Task(RegistrationSteps.MATCH, id, 2));
    }

    @Test
    void a_full_last_chunk_is_followed_by_no_empty_one() {
        BatchId id = hub.submit(LineFile.of(People.people(1, 1_000)));
        check(id);

        assertThat(hub.batch(id).checkedOrThrow().chunks()).isEqualTo(1);
    }

    @Test
    void rows_are_checked_as_of_the_day_of_submission() {
        BatchId id = hub.submit(LineFile.of(People.person(1).with(LearnerField.DATE_OF_BIRTH, "2013-09-02")));
        hub.clock().advance(Duration.ofDays(30));
        check(id);

        assertThat(hub.chunks().rows(id, 0).get(0).error().map(Finding::code)).contains(LearnerRowCode.AGE_OUTSIDE);
    }

    @Test
    void dates_are_read_in_the_order_that_was_settled_on_receipt() {
        FileHabits monthFirst = new FileHabits(DateOrder.MONTH_FIRST, FileEncoding.AUTO, FileSeparator.AUTO);
        Submission submission = new Submission(
                InMemoryHub.COLLEGE.writing(monthFirst),
                "Pat Example",
                WayIn.SOAP_EXCHANGE,
                "x",
                RegistrationJob.FUL,
                "",
                null);
        BatchId id = hub.submit(
                        submission, LineFile.of(People.person(1).with(LearnerField.DATE_OF_BIRTH, "03/04/2008")))
                .batch();
        check(id);

        assertThat(hub.batch(id).origin().habits()).isEqualTo(monthFirst);
        CheckedRow row = hub.chunks().rows(id, 0).get(0);
        assertThat(row.details().get(LearnerField.DATE_OF_BIRTH)).isEqualTo("2008-03-04");
        assertThat(row.findings()).containsExactly(new Finding(RowCode.MONTH_FIRST_READ, LearnerField.DATE_OF_BIRTH));
    }

    @ParameterizedTest
    @CsvSource({"FUL, , FUL", "CHK, , CHK", "FUL, FUL, FUL", "FUL, CHK, CHK", "CHK, FUL, CHK"})
    void nothing_is_written_if_either_the_request_or_the_file_says_so(Job asked, @Nullable Job said, Job done) {
        Submission submission =
                new Submission(InMemoryHub.COLLEGE, "Pat Example", WayIn.SOAP_EXCHANGE, "x", asked, "", null);
        BatchId id =
                hub.submit(submission, LineFile.of(People.person(1)).job(said)).batch();
        check(id);

        assertThat(hub.batch(id).checkedOrThrow().job()).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({
        "10099992, another institution's",
        "1009999, no UKPRN",
        "x, no UKPRN",
        "1.0099E+07, a spreadsheet has rounded the number"
    })
    void a_file_that_names_another_institution_is_refused(String ukprn, String why) {
        assertRefused(
                LineFile.of(People.people(1, 1_001)).ukprn(ukprn),
                Refusal.at(
                        IntakeCode.WRONG_UKPRN,
                        "UKPRN \"" + ukprn + "\", " + why + "; the sender's is " + InMemoryHub.COLLEGE.ukprn()));
    }

    @Test
    void a_count_that_differs_refuses_the_whole_file() {
        assertRefused(
                LineFile.of(People.people(1, 2_500)).count(2_501),
                Refusal.at(IntakeCode.COUNT_DIFFERS, "announced 2501, found 2500"));
        assertRefused(
                LineFile.of(People.people(2, 3)).count(1),
                Refusal.at(IntakeCode.COUNT_DIFFERS, "announced 1, found 2"));
    }

    @Test
    void a_file_without_count_or_ukprn_is_taken_as_it_is() {
        BatchId id = hub.process(LineFile.of(People.person(1)).count(null));

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void a_file_that_breaks_off_is_refused_although_chunks_were_stored() {
        assertRefused(LineFile.of(People.people(1, 1_500)).withoutEnd(), Refusal.at(IntakeCode.TRUNCATED, "row 1502"));
    }

    @Test
    void a_file_with_no_row_is_refused() {
        assertRefused(LineFile.of(), Refusal.of(IntakeCode.NO_ROWS));
    }

    @Test
    void a_file_may_have_as_many_rows_as_the_limit_and_no_more() {
        assertRefused(
                LineFile.of(People.people(1, InMemoryHub.MAX_ROWS + 1)),
                Refusal.at(IntakeCode.TOO_MANY_ROWS, "row " + (InMemoryHub.MAX_ROWS + 2)));

        BatchId id = hub.submit(LineFile.of(People.people(1, InMemoryHub.MAX_ROWS)));
        check(id);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.CHECKED);
    }

    @Test
    void a_signature_that_does_not_verify_refuses_the_file() {
        hub.setSignaturesAcceptable(false);

        assertRefused(LineFile.of(People.person(1)), Refusal.of(IntakeCode.FILE_SIGNATURE_INVALID));
    }

    @Test
    void a_check_that_died_half_way_is_repeated_to_the_same_end() {
        BatchId id = hub.submit(LineFile.of(People.people(1, 2_001)));
        takeTasks();
        int[] left = {2};
        hub.crashWhere(() -> --left[0] < 0);
        assertThatThrownBy(() -> check(id)).isInstanceOf(InMemoryTransactions.Crash.class);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.RECEIVED);
        hub.crashWhere(() -> false);

        check(id);
        check(id);

        assertThat(hub.batch(id).checkedOrThrow().rows()).isEqualTo(2_001);
        assertThat(hub.outbox().waiting())
                .containsExactly(
                        new Task(RegistrationSteps.MATCH, id, 0),
                        new Task(RegistrationSteps.MATCH, id, 1),
                        new Task(RegistrationSteps.MATCH, id, 2));
        assertThat(hub.chunks().rows(id, 1)).hasSize(1_000);
    }

    @Test
    void of_two_nodes_that_check_at_once_the_first_to_finish_counts() {
        BatchId good = hub.submit(LineFile.of(People.people(1, 1_001)));
        BatchId bad = hub.submit(LineFile.of(People.person(1)).count(2));
        takeTasks();
        for (BatchId id : List.of(good, bad)) {
            hub.whileVerifying(() -> check(id));
            check(id);
        }

        assertThat(hub.outbox().waiting())
                .containsExactly(
                        new Task(RegistrationSteps.MATCH, good, 0),
                        new Task(RegistrationSteps.MATCH, good, 1),
                        Task.of(RegistrationSteps.ALLOCATE, bad),
                        Task.of(Step.DELIVER, bad));
    }

    @Test
    void a_check_that_comes_late_undoes_nothing() {
        BatchId id = hub.submit(LineFile.of(People.person(1)));
        hub.whileVerifying(hub::settle);

        check(id);

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(hub.outbox().waiting()).isEmpty();
    }

    @Test
    void a_refused_batch_is_not_checked_again() {
        BatchId id = hub.submit(LineFile.of(People.person(1)).count(2));
        check(id);
        Batch refused = hub.batch(id);
        takeTasks();

        check(id);

        assertThat(hub.batch(id)).isEqualTo(refused);
        assertThat(hub.outbox().waiting()).isEmpty();
    }

    /** A refusal is for good; damage can be mended. */
    @Test
    void a_file_that_was_damaged_in_the_vault_is_not_the_senders_fault() {
        BatchId id = hub.submit(LineFile.of(People.person(1)));
        takeTasks();
        hub.vault().damage(id + "/input");

        assertThatThrownBy(() -> check(id)).isInstanceOf(KeptFileDamagedException.class);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.RECEIVED);

        hub.vault().restore(id + "/input");
        check(id);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.CHECKED);
    }

    private void assertRefused(LineFile file, Refusal refusal) {
        BatchId id = hub.submit(file);
        takeTasks();
        check(id);

        Batch batch = hub.batch(id);
        assertThat(batch.state()).isEqualTo(BatchState.REFUSED);
        assertThat(batch.refusal()).isEqualTo(refusal);
        assertThat(batch.finishedAt()).isEqualTo(hub.clock().instant());
        assertThat(batch.checked()).isNull();
        assertThat(hub.chunks().isEmpty()).isTrue();
        assertThat(hub.outbox().waiting())
                .containsExactly(Task.of(RegistrationSteps.ALLOCATE, id), Task.of(Step.DELIVER, id));
        hub.settle();
        assertThat(hub.register().everybody()).isEmpty();
        assertThat(hub.vault().names()).contains(id + "/input").allMatch(name -> name.endsWith("/input"));
    }

    private void check(BatchId id) {
        hub.perform(Task.of(Step.CHECK, id));
    }

    private void takeTasks() {
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
    }
}
