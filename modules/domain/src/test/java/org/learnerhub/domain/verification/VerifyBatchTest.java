package org.learnerhub.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.enquiry.VerificationCode;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** A verification batch walks the steps of any batch but allocation, and changes nothing. */
class VerifyBatchTest {

    private static final String NOBODYS = "1234567890";
    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        for (int number = 1; number <= 3; number++) {
            hub.register().put(People.uln(number), People.person(number));
        }
    }

    @Test
    void every_row_gets_the_code_of_a_single_verification_and_nothing_is_written() {
        hub.register().putStatus(People.uln(2), LearnerStatus.MERGED, People.uln(1));
        var before = hub.register().everybody();

        BatchId job = hub.process(file(
                row(1),
                row(2),
                row(3).with(LearnerField.GIVEN_NAME, "Quite").with(LearnerField.FAMILY_NAME, "Different"),
                row(3).with(LearnerField.ULN, NOBODYS)));

        assertThat(codes(job))
                .containsExactly(
                        VerificationCode.WSVRC001,
                        VerificationCode.WSVRC002,
                        VerificationCode.WSVRC005,
                        VerificationCode.WSVRC006);
        assertThat(hub.outcomes(job)).extracting(RowOutcome::uln).containsExactly(uln(1), uln(1), null, null);
        assertThat(hub.trail())
                .extracting(AuditEntry::subject)
                .containsExactly(about(1), about(1), about(3), new AuditSubject.Batch(job.value()));
        assertThat(hub.trail().get(2).shown().words())
                .containsExactly("wsvrc005", "shown-nothing", "VRF1", "VRF2", "VRF3", "VRF4", "VRF5", "VRF6");
        assertThat(hub.outcomes(job))
                .extracting(RowOutcome::code)
                .containsExactly(ReturnCode.RC002, ReturnCode.RC004, ReturnCode.RC009, ReturnCode.RC009);
        assertThat(hub.batch(job).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(hub.register().everybody()).isEqualTo(before);
    }

    @Test
    void every_row_is_in_the_trail_once_however_often_a_step_is_repeated() {
        BatchId job = hub.submit(file(row(1), row(2)));
        hub.perform(Task.of(Step.CHECK, job));
        Task verify = Task.ofChunks(VerificationKind.VERIFY, hub.batch(job)).get(0);
        hub.perform(verify);
        hub.perform(verify);
        hub.settle();

        assertThat(hub.trail()).extracting(AuditEntry::subject).containsExactly(about(1), about(2));
        assertThat(hub.trail())
                .allSatisfy(entry -> assertThat(entry.shown().words()).containsExactly("wsvrc001", "shown-identity"));
        assertThat(hub.batch(job).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void where_the_trail_is_full_nothing_is_verified_until_there_is_room() {
        BatchId job = hub.submit(file(row(1)));
        hub.perform(Task.of(Step.CHECK, job));
        Task verify = Task.ofChunks(VerificationKind.VERIFY, hub.batch(job)).get(0);
        hub.setTrailFull(true);

        assertThatIllegalStateException().isThrownBy(() -> hub.perform(verify));
        assertThat(hub.batch(job).state()).isEqualTo(BatchState.CHECKED);

        hub.setTrailFull(false);
        hub.perform(verify);
        assertThat(hub.batch(job).state()).isEqualTo(BatchState.ALLOCATED);
        assertThat(hub.trail()).hasSize(1);
    }

    @Test
    void a_row_without_a_number_is_an_error_and_the_age_does_not_matter() {
        BatchId job = hub.process(file(
                row(1).with(LearnerField.ULN, null),
                row(1).with(LearnerField.ULN, "12345"),
                row(2).with(LearnerField.DATE_OF_BIRTH, "1850-01-01")));

        assertThat(hub.outcomes(job))
                .extracting(RowOutcome::code)
                .containsExactly(ReturnCode.RC010, ReturnCode.RC011, ReturnCode.RC009);
        assertThat(codes(job)).containsExactly(VerificationCode.WSVRC005);
    }

    @Test
    void another_batch_does_not_wait_for_a_verification() {
        BatchId verification = hub.submit(file(row(1)));
        BatchId registration = hub.submit(LineFile.of(People.person(50)));
        hub.perform(Task.of(Step.CHECK, verification));
        hub.perform(Task.of(Step.CHECK, registration));
        hub.perform(new Task(RegistrationSteps.MATCH, registration, 0));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, registration));

        assertThat(hub.batch(verification).state()).isEqualTo(BatchState.CHECKED);
        assertThat(hub.batch(registration).state()).isEqualTo(BatchState.ALLOCATED);
    }

    @Test
    void several_chunks_are_verified_in_any_order() {
        List<LearnerDetails> rows = new ArrayList<>();
        for (int i = 0; i < Batch.CHUNK_ROWS + 1; i++) {
            rows.add(row(1 + i % 3));
        }
        BatchId job = hub.submit(LineFile.of(rows).job(VerificationKind.VER));
        hub.perform(Task.of(Step.CHECK, job));
        List<Task> chunks = Task.ofChunks(VerificationKind.VERIFY, hub.batch(job));
        hub.perform(chunks.get(1));
        assertThat(hub.batch(job).state()).isEqualTo(BatchState.CHECKED);
        hub.perform(chunks.get(0));
        hub.settle();

        assertThat(codes(job)).hasSize(rows.size()).containsOnly(VerificationCode.WSVRC001);
        assertThat(Counts.of(hub.batch(job).tally()).existing()).isEqualTo(rows.size());
    }

    @Test
    void a_registration_is_not_taken_for_a_verification() {
        Submission wish = new Submission(
                InMemoryHub.submission().institution(),
                "Pat Example",
                WayIn.SOAP_EXCHANGE,
                "a",
                VerificationKind.VER,
                "",
                null);
        BatchId job = hub.submit(wish, LineFile.of(People.person(9))).batch();
        hub.settle();

        assertThat(Stream.ofNullable(hub.batch(job).refusal()).map(Refusal::code))
                .containsExactly(IntakeCode.UNKNOWN_LAYOUT);
    }

    private static LineFile file(LearnerDetails... rows) {
        return LineFile.of(rows).job(VerificationKind.VER);
    }

    private static LearnerDetails row(int number) {
        LearnerDetails person = People.person(number);
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.ULN, uln(number).toString())
                .set(LearnerField.GIVEN_NAME, person.get(LearnerField.GIVEN_NAME))
                .set(LearnerField.FAMILY_NAME, person.get(LearnerField.FAMILY_NAME))
                .build();
    }

    private static Uln uln(int number) {
        return People.uln(number);
    }

    private List<VerificationCode> codes(BatchId job) {
        return hub.outcomes(job).stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.verified()))
                .map(VerifiedRow::code)
                .toList();
    }

    private static AuditSubject about(int number) {
        return new AuditSubject.Learner(uln(number));
    }
}
