package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** What the register learns while a batch is under way counts for it, whenever the batch was checked and matched. */
class LateChangesTest {

    private static final LearnerDetails ADA = People.person(1);

    /** How far the batch has come when the change arrives. */
    enum Progress {
        NOT_CHECKED,
        CHECKED,
        MATCHED
    }

    private final Path drafts;

    LateChangesTest(@TempDir Path drafts) {
        this.drafts = drafts;
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_who_entered(Progress progress) {
        RowOutcome outcome = after(progress, hub(), People.person(2).with(LearnerField.NOTES, "n"), People.person(2));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC002);
    }

    @ParameterizedTest
    @EnumSource
    void a_twin_who_entered(Progress progress) {
        RowOutcome outcome =
                after(progress, hub(), People.person(2), People.person(2).with(LearnerField.GIVEN_NAME, "Rhys"));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
    }

    @ParameterizedTest
    @EnumSource
    void a_previous_name_that_makes_a_learner_plausible(Progress progress) {
        LearnerDetails row = ADA.with(LearnerField.FAMILY_NAME, "Earlier").with(LearnerField.POST_CODE, "B1 1AA");
        assertThat(after(progress, hub(), ADA.with(LearnerField.TITLE, "Dr"), row)
                        .code())
                .isEqualTo(ReturnCode.RC001);

        RowOutcome outcome = after(progress, hub(), ADA.with(LearnerField.PREVIOUS_FAMILY_NAME, "Earlier"), row);

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
    }

    @ParameterizedTest
    @EnumSource
    void a_previous_name_that_makes_the_number_on_a_row_right(Progress progress) {
        LearnerDetails row = ADA.with(LearnerField.FAMILY_NAME, "Earlier")
                .with(LearnerField.ULN, People.uln(1).toString());
        assertThat(after(progress, hub(), ADA.with(LearnerField.TITLE, "Dr"), row)
                        .code())
                .isEqualTo(ReturnCode.RC009);

        RowOutcome outcome = after(progress, hub(), ADA.with(LearnerField.PREVIOUS_FAMILY_NAME, "Earlier"), row);

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC002);
        assertThat(outcome.uln()).isEqualTo(People.uln(1));
    }

    @ParameterizedTest
    @EnumSource
    void an_email_address_by_which_a_learner_is_found(Progress progress) {
        LearnerDetails married = ADA.with(LearnerField.FAMILY_NAME, "Zother").with(LearnerField.POST_CODE, "B1 1AA");
        LearnerDetails row = married.with(LearnerField.EMAIL_ADDRESS, "ada@example.org");
        assertThat(after(progress, hub(), ADA.with(LearnerField.EMAIL_ADDRESS, "x@example.org"), row)
                        .code())
                .isEqualTo(ReturnCode.RC001);

        RowOutcome outcome = after(progress, hub(), ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org"), row);

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_explanation(Progress progress) {
        LearnerDetails change = ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org")
                .with(LearnerField.PREVIOUS_FAMILY_NAME, "Earlier");
        LearnerDetails row =
                ADA.with(LearnerField.FAMILY_NAME, "Earlier").with(LearnerField.EMAIL_ADDRESS, "ada@example.org");

        assertThat(after(progress, hub(), change, row)).isEqualTo(after(Progress.NOT_CHECKED, hub(), change, row));
        LearnerDetails same = change.with(LearnerField.NOTES, "n");
        assertThat(after(progress, hub(), change, same)).isEqualTo(after(Progress.NOT_CHECKED, hub(), change, same));
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_who_was_deleted(Progress progress) {
        InMemoryHub hub = hub();
        BatchId id = advanced(
                hub, progress, ADA, ADA.with(LearnerField.ULN, People.uln(1).toString()));
        hub.register().putStatus(People.uln(1), LearnerStatus.DELETED, null);
        hub.settle();

        assertThat(hub.outcomes(id)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC001, ReturnCode.RC009);
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_who_was_merged(Progress progress) {
        InMemoryHub hub = hub();
        hub.register().put(People.uln(2), People.person(2));
        BatchId id = advanced(
                hub, progress, ADA, ADA.with(LearnerField.ULN, People.uln(1).toString()));
        hub.register().putStatus(People.uln(1), LearnerStatus.MERGED, People.uln(2));
        hub.settle();

        assertThat(hub.outcomes(id)).extracting(RowOutcome::code).containsExactly(ReturnCode.RC004, ReturnCode.RC004);
        assertThat(hub.outcomes(id)).extracting(RowOutcome::uln).containsOnly(People.uln(2));
    }

    @ParameterizedTest
    @EnumSource
    void a_crowd_that_grew_beyond_what_is_looked_at(Progress progress) {
        assertThat(inCrowd(progress)).isEqualTo(inCrowd(Progress.NOT_CHECKED));
        assertThat(inCrowd(progress).code()).isEqualTo(ReturnCode.RC008);
    }

    /** Some of the crowd are there before, the others enter while the batch is under way. */
    private RowOutcome inCrowd(Progress progress) {
        InMemoryHub hub = hub();
        int half = LearnerRegister.MOST_PER_KEY * 2 / 3;
        enter(hub, 0, half);
        BatchId id = advanced(hub, progress, namesake(999).with(LearnerField.POST_CODE, "ZZ99 9ZZ"));
        enter(hub, half, 2 * half);
        hub.settle();
        return hub.outcomes(id).get(0);
    }

    private static void enter(InMemoryHub hub, int first, int end) {
        IntStream.range(first, end).forEach(number -> hub.register().put(People.uln(100 + number), namesake(number)));
    }

    /** All of one name and birthday, each at another place. */
    private static LearnerDetails namesake(int number) {
        return People.person(number)
                .with(LearnerField.GIVEN_NAME, "Tegwen")
                .with(LearnerField.FAMILY_NAME, "Ambrosewick")
                .with(LearnerField.DATE_OF_BIRTH, "2006-03-05")
                .with(LearnerField.GENDER, "2");
    }

    /** How the row ends when the change comes with a batch before it. */
    private static RowOutcome after(Progress progress, InMemoryHub hub, LearnerDetails change, LearnerDetails row) {
        hub.submit(LineFile.of(change));
        if (progress == Progress.NOT_CHECKED) {
            hub.settle();
        }
        BatchId id = advanced(hub, progress, row);
        hub.settle();
        return hub.outcomes(id).get(0);
    }

    private static BatchId advanced(InMemoryHub hub, Progress progress, LearnerDetails... rows) {
        BatchId id = hub.submit(LineFile.of(rows));
        if (progress != Progress.NOT_CHECKED) {
            hub.perform(Task.of(Step.CHECK, id));
        }
        if (progress == Progress.MATCHED) {
            hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        }
        return id;
    }

    private InMemoryHub hub() {
        InMemoryHub hub = new InMemoryHub(drafts);
        hub.register().put(People.uln(1), ADA);
        return hub;
    }
}
