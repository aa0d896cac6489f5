package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** How each row ends (contract section 0), and what the register learns from it. */
class RowOutcomesTest {

    private static final LearnerDetails ADA = People.person(1);
    private static final Uln ADAS = People.uln(1);
    private static final UlnPermutation ORDER = new UlnPermutation(new byte[16]);

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        hub.register().put(ADAS, ADA);
    }

    @Test
    void rc001_a_new_learner_gets_the_next_number() {
        RowOutcome outcome = only(fullJob(
                People.person(2).with(LearnerField.MIS_IDENTIFIER, "pupil 2").with(LearnerField.TITLE, "Dr")));

        assertThat(outcome)
                .isEqualTo(new RowOutcome(
                        ReturnCode.RC001,
                        ORDER.at(0),
                        List.of(),
                        new Explanation(Explanation.Kind.NONE, List.of(), 0)));
        assertThat(hub.register().byUln(ORDER.at(0)))
                .isEqualTo(new RegisteredLearner(
                        2,
                        ORDER.at(0),
                        LearnerStatus.LIVE,
                        null,
                        2,
                        1,
                        People.person(2).with(LearnerField.TITLE, "Dr")));
        assertThat(hub.register().state()).isEqualTo(new RegisterState(2, 1));
        assertThat(hub.register().sources()).containsExactly("1 load", "2 job 1");
    }

    @Test
    void rc002_a_known_learner_is_named_and_nothing_changes() {
        String written = ADA.text(LearnerField.POST_CODE).replace(" ", "");
        RowOutcome outcome = only(fullJob(ADA.with(LearnerField.POST_CODE, written)));

        assertEnded(outcome, ReturnCode.RC002, ADAS);
        assertThat(Objects.requireNonNull(outcome.explanation()).kind()).isEqualTo(Explanation.Kind.EXACT);
        assertUntouched();
    }

    @Test
    void rc003_a_known_learner_learns_what_the_row_adds_and_keeps_the_key_fields() {
        LearnerDetails row = ADA.with(
                        LearnerField.GIVEN_NAME,
                        ADA.text(LearnerField.GIVEN_NAME).toUpperCase(Locale.ROOT))
                .with(LearnerField.EMAIL_ADDRESS, "ada@example.org")
                .with(LearnerField.MIS_IDENTIFIER, "pupil 1");

        assertEnded(only(fullJob(row)), ReturnCode.RC003, ADAS);

        assertThat(hub.register().byUln(ADAS))
                .isEqualTo(new RegisteredLearner(
                        1,
                        ADAS,
                        LearnerStatus.LIVE,
                        null,
                        2,
                        2,
                        ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org")));
        assertThat(hub.register().state()).isEqualTo(new RegisterState(2, 0));
        assertEnded(only(fullJob(row.with(LearnerField.MIS_IDENTIFIER, "another"))), ReturnCode.RC002, ADAS);
    }

    @Test
    void rc003_by_number_the_key_fields_stay_too_and_the_address_with_its_postcode() {
        LearnerDetails moved = ADA.with(LearnerField.ULN, ADAS.toString())
                .with(LearnerField.POST_CODE, "B1 1AA")
                .with(LearnerField.DATE_OF_BIRTH, "2001-01-01")
                .with(LearnerField.ADDRESS_TOWN, "Anytown")
                .with(LearnerField.NOTES, "moved");

        RowOutcome outcome = only(fullJob(moved));

        assertEnded(outcome, ReturnCode.RC003, ADAS);
        assertThat(Objects.requireNonNull(outcome.explanation()).kind()).isEqualTo(Explanation.Kind.ULN);
        assertThat(hub.register().byUln(ADAS).details()).isEqualTo(ADA.with(LearnerField.NOTES, "moved"));
    }

    @Test
    void rc004_a_merged_learner_answers_with_the_masters_number() {
        Uln master = People.uln(2);
        hub.register().put(master, People.person(2));
        hub.register().putStatus(ADAS, LearnerStatus.MERGED, master);

        assertEnded(only(fullJob(ADA.with(LearnerField.TITLE, "Dr"))), ReturnCode.RC004, master);
        assertEnded(
                only(fullJob(ADA.with(LearnerField.ULN, ADAS.toString()).with(LearnerField.NOTES, "n"))),
                ReturnCode.RC004,
                master);
        assertThat(hub.register().byUln(master).details())
                .isEqualTo(People.person(2).with(LearnerField.TITLE, "Dr").with(LearnerField.NOTES, "n"));
        assertThat(hub.register().byUln(ADAS).details()).isEqualTo(ADA);
    }

    @Test
    void rc005_a_job_that_only_looks_up_registers_nobody() {
        RowOutcome outcome = only(checkJob(People.person(2)));

        assertEnded(outcome, ReturnCode.RC005, MatchCode.NOT_FOUND, null);
        assertUntouched();
    }

    @Test
    void rc006_every_field_that_a_new_number_needs_and_the_row_lacks_is_named() {
        for (LearnerField field : LearnerField.NEEDED_TO_REGISTER) {
            boolean name = field == LearnerField.GIVEN_NAME || field == LearnerField.FAMILY_NAME;
            if (!name) {
                RowOutcome outcome = only(fullJob(People.person(2).with(field, null)));
                assertEnded(outcome, ReturnCode.RC006, MatchCode.TOO_LITTLE_TO_REGISTER, field);
            }
        }
        RowOutcome outcome =
                only(fullJob(People.person(2).with(LearnerField.GENDER, null).with(LearnerField.POST_CODE, null)));
        assertThat(outcome.findings())
                .extracting(Finding::field)
                .containsExactly(LearnerField.GENDER, LearnerField.POST_CODE);
        assertUntouched();
    }

    @Test
    void rc007_a_learner_who_could_be_the_one_is_a_question() {
        RowOutcome outcome = only(fullJob(ADA.with(LearnerField.GIVEN_NAME, ADA.text(LearnerField.FAMILY_NAME))
                .with(LearnerField.FAMILY_NAME, ADA.text(LearnerField.GIVEN_NAME))));

        assertEnded(outcome, ReturnCode.RC007, MatchCode.POSSIBLE_MATCHES, null);
        Explanation explanation = Objects.requireNonNull(outcome.explanation());
        assertThat(explanation.kind()).isEqualTo(Explanation.Kind.POSSIBLE);
        assertThat(explanation.candidates()).extracting(ScoredCandidate::uln).containsExactly(ADAS);
        assertUntouched();
    }

    /** Who moved last week is sent with the old address by a college that does not know it yet. */
    @Test
    void rc007_a_learner_who_has_lived_where_the_row_says_is_a_question_and_nobody_gets_a_second_number() {
        LearnerDetails luke = ADA.with(LearnerField.GIVEN_NAME, "Luke")
                .with(LearnerField.FAMILY_NAME, "Williams")
                .with(LearnerField.DATE_OF_BIRTH, "2009-05-26")
                .with(LearnerField.GENDER, "1")
                .with(LearnerField.EMAIL_ADDRESS, "lw4471@example.net")
                .with(LearnerField.MIS_IDENTIFIER, "pupil 1");
        Uln uln = Objects.requireNonNull(only(fullJob(luke)).uln());
        LearnerDetails moved = luke.with(LearnerField.ULN, uln.toString())
                .with(LearnerField.POST_CODE, "TS5 8SU")
                .with(LearnerField.DATE_OF_ADDRESS_CAPTURE, "2026-08-29");
        assertEnded(only(fullJob(moved)), ReturnCode.RC003, uln);
        LearnerDetails late = luke.with(LearnerField.EMAIL_ADDRESS, "totally.other@example.org")
                .with(LearnerField.MIS_IDENTIFIER, "applicant 9");

        RowOutcome outcome = only(fullJob(late));
        RowOutcome elsewhere = only(fullJob(late.with(LearnerField.POST_CODE, "SA44 6FF")));

        assertEnded(outcome, ReturnCode.RC007, MatchCode.POSSIBLE_MATCHES, null);
        ScoredCandidate asked =
                Objects.requireNonNull(outcome.explanation()).candidates().get(0);
        assertThat(asked.uln()).isEqualTo(uln);
        assertThat(asked.fiveFieldsEqual()).isFalse();
        assertThat(elsewhere.code()).isEqualTo(ReturnCode.RC001);
    }

    @Test
    void rc008_more_than_ten_who_could_be_the_one_are_too_many() {
        for (int other = 2; other <= 10; other++) {
            hub.register().put(People.uln(other), ADA.with(LearnerField.POST_CODE, "B" + other + " 1AA"));
        }
        LearnerDetails row = ADA.with(LearnerField.POST_CODE, "M1 1AA");
        assertEnded(only(fullJob(row)), ReturnCode.RC007, MatchCode.POSSIBLE_MATCHES, null);
        hub.register().put(People.uln(11), ADA.with(LearnerField.POST_CODE, "B11 1AA"));

        RowOutcome outcome = only(fullJob(row.with(LearnerField.NOTES, "again")));

        assertEnded(outcome, ReturnCode.RC008, MatchCode.TOO_MANY_MATCHES, null);
        assertThat(Objects.requireNonNull(outcome.explanation()).plausible()).isEqualTo(11);
    }

    @Test
    void rc009_a_number_must_be_known_and_go_with_the_names() {
        LearnerDetails unknown = ADA.with(LearnerField.ULN, People.uln(99).toString());
        LearnerDetails others = People.person(2).with(LearnerField.ULN, ADAS.toString());

        assertEnded(only(fullJob(unknown)), ReturnCode.RC009, MatchCode.ULN_UNKNOWN, LearnerField.ULN);
        assertEnded(only(fullJob(others)), ReturnCode.RC009, MatchCode.ULN_DISAGREES, LearnerField.ULN);
        hub.register().putStatus(ADAS, LearnerStatus.DELETED, null);
        assertEnded(
                only(fullJob(ADA.with(LearnerField.ULN, ADAS.toString()))),
                ReturnCode.RC009,
                MatchCode.ULN_UNKNOWN,
                LearnerField.ULN);
    }

    @Test
    void rc010_to_rc013_a_row_with_an_error_is_matched_with_nobody() {
        List<RowOutcome> outcomes = fullJob(
                ADA.with(LearnerField.GIVEN_NAME, null),
                ADA.with(LearnerField.EMAIL_ADDRESS, "at home"),
                ADA.with(LearnerField.UPN, "none"),
                ADA.with(LearnerField.DATE_OF_BIRTH, "2024-01-01"));

        assertThat(outcomes)
                .containsExactly(
                        new RowOutcome(ReturnCode.RC010, null, List.of(), null),
                        new RowOutcome(ReturnCode.RC011, null, List.of(), null),
                        new RowOutcome(ReturnCode.RC012, null, List.of(), null),
                        new RowOutcome(ReturnCode.RC013, null, List.of(), null));
        assertUntouched();
    }

    @Test
    void a_refusal_to_share_is_no_longer_taken_from_a_new_learner() {
        RowOutcome outcome = only(fullJob(People.person(2).with(LearnerField.ABILITY_TO_SHARE, "2")));

        assertEnded(outcome, ReturnCode.RC011, LearnerRowCode.SHARING_NO_LONGER_REFUSED, LearnerField.ABILITY_TO_SHARE);
        assertUntouched();
    }

    @Test
    void a_refusal_to_share_of_a_known_learner_is_answered_with_what_is_kept() {
        RowOutcome outcome = only(fullJob(ADA.with(LearnerField.ABILITY_TO_SHARE, "2")));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC002);
        assertThat(outcome.uln()).isEqualTo(ADAS);
        assertThat(outcome.findings())
                .containsExactly(new Finding(LearnerRowCode.SHARING_KEPT, LearnerField.ABILITY_TO_SHARE));
        assertUntouched();
    }

    @Test
    void an_old_refusal_to_share_stays_in_force() {
        hub.register().put(People.uln(2), People.person(2).with(LearnerField.ABILITY_TO_SHARE, "2"));

        assertEnded(only(fullJob(People.person(2))), ReturnCode.RC002, People.uln(2));

        assertThat(hub.register().byUln(People.uln(2)).details().get(LearnerField.ABILITY_TO_SHARE))
                .isEqualTo("2");
    }

    @Test
    void a_job_that_only_looks_up_changes_nobody_and_hands_out_nothing() {
        List<RowOutcome> outcomes = checkJob(
                ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org"),
                ADA.with(LearnerField.ULN, ADAS.toString()).with(LearnerField.TITLE, "Dr"),
                People.person(2),
                People.person(2),
                ADA.with(LearnerField.GENDER, "9"));

        assertThat(outcomes)
                .extracting(RowOutcome::code)
                .containsExactly(
                        ReturnCode.RC002, ReturnCode.RC002, ReturnCode.RC005, ReturnCode.RC005, ReturnCode.RC007);
        assertUntouched();
    }

    @Test
    void a_file_with_every_end_is_counted_end_by_end() {
        for (int other = 2; other <= 12; other++) {
            hub.register().put(People.uln(other), People.person(50).with(LearnerField.POST_CODE, "B" + other + " 1AA"));
        }
        hub.register().put(People.uln(20), People.person(20));
        hub.register().putStatus(People.uln(20), LearnerStatus.MERGED, ADAS);
        List<RowOutcome> outcomes = fullJob(
                People.person(2),
                ADA,
                ADA.with(LearnerField.TITLE, "Dr"),
                People.person(20),
                People.person(3).with(LearnerField.VERIFICATION_TYPE, null),
                ADA.with(LearnerField.GENDER, "9"),
                People.person(50),
                People.person(4).with(LearnerField.ULN, ADAS.toString()),
                People.person(5).with(LearnerField.FAMILY_NAME, null),
                People.person(6).with(LearnerField.GENDER, "F"),
                People.person(7).with(LearnerField.UCI, "1"),
                People.person(8).with(LearnerField.DATE_OF_BIRTH, "1890-01-01"));

        List<ReturnCode> all = new ArrayList<>(ReturnCode.all());
        all.remove(ReturnCode.RC005);
        assertThat(outcomes).extracting(RowOutcome::code).containsExactlyElementsOf(all);
        assertThat(Counts.of(hub.batch(new BatchId(1)).tally()))
                .isEqualTo(Counts.of(1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        checkJob(People.person(30));
        assertThat(Counts.of(hub.batch(new BatchId(2)).tally())).isEqualTo(Counts.of(0, 0, 0, 0, 1));
    }

    private List<RowOutcome> fullJob(LearnerDetails... rows) {
        return hub.outcomes(hub.process(LineFile.of(rows)));
    }

    private List<RowOutcome> checkJob(LearnerDetails... rows) {
        return hub.outcomes(hub.process(LineFile.of(rows).job(RegistrationJob.CHK)));
    }

    private static RowOutcome only(List<RowOutcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static void assertEnded(RowOutcome outcome, ReturnCode code, Uln uln) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.uln()).isEqualTo(uln);
        assertThat(outcome.findings()).isEmpty();
    }

    private static void assertEnded(
            RowOutcome outcome, ReturnCode code, HubCode finding, @Nullable LearnerField field) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.uln()).isNull();
        assertThat(outcome.findings()).containsExactly(new Finding(finding, field));
    }

    /** Ada is all there is, as she was, and no number was handed out. */
    private void assertUntouched() {
        assertThat(hub.register().everybody())
                .containsExactly(new RegisteredLearner(1, ADAS, LearnerStatus.LIVE, null, 1, 1, ADA));
        assertThat(hub.register().state()).isEqualTo(new RegisterState(1, 0));
    }
}
