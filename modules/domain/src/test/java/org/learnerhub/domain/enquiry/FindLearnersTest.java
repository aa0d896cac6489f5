package org.learnerhub.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.learner.LearnerField.ABILITY_TO_SHARE;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.learner.LearnerField.PREFERRED_GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.PREVIOUS_FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.TITLE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.AWARDING_BODY;
import static org.learnerhub.domain.memory.InMemoryEnquiry.COLLEGE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.names;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.FindAnswer.Outcome;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;

class FindLearnersTest {

    private static final LearnerDetails ODALYS = LearnerDetails.nothing().toBuilder()
            .set(TITLE, "Ms")
            .set(GIVEN_NAME, "Odalys")
            .set(FAMILY_NAME, "Quillfeather")
            .set(PREFERRED_GIVEN_NAME, "Ody")
            .set(PREVIOUS_FAMILY_NAME, "Pennyroyal")
            .set(DATE_OF_BIRTH, "2008-03-31")
            .set(GENDER, "2")
            .set(POST_CODE, "CV4 9EE")
            .set(ABILITY_TO_SHARE, "1")
            .build();

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final FindLearners finds = new FindLearners(
            hub.ports(), hub.matcher, new FindFingerprint(new byte[16]), Duration.ofHours(2), hub.clock);
    private final Uln uln = hub.put(1, ODALYS);

    private FindAnswer find(LearnerDetails sent) {
        return finds.byDemographics(COLLEGE, FindType.FUL, sent);
    }

    private FindAnswer find(Uln asked, String given, String family) {
        return finds.byUln(COLLEGE, FindType.FUL, Optional.of(asked), names(given, family));
    }

    private static List<Uln> ulns(FindAnswer answer) {
        return answer.learners().stream().map(one -> one.learner().uln()).toList();
    }

    @Test
    void somebody_equal_is_found_in_a_crowd_of_namesakes() {
        LearnerDetails nowhere = ODALYS.with(POST_CODE, "ZZ99 9ZZ");
        for (int i = 2; i < 42; i++) {
            hub.put(i, nowhere.with(POST_CODE, "CV4 " + i % 10 + "J" + (char) ('A' + i / 10)));
        }
        Uln equal = hub.put(42, nowhere);

        assertThat(ulns(find(nowhere))).containsExactly(equal);
        assertThat(find(nowhere).outcome()).isEqualTo(Outcome.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, Odalys",
        "GIVEN_NAME, ODÁLYS",
        "FAMILY_NAME, ' quillfeather '",
        "POST_CODE, CV49EE",
        "POST_CODE, cv4 9ee"
    })
    void five_equal_fields_are_an_exact_match_however_they_are_written(LearnerField field, String value) {
        FindAnswer answer = find(ODALYS.with(field, value));

        assertThat(answer.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(ulns(answer)).containsExactly(uln);
        assertThat(answer.learners().get(0).learner().details()).isEqualTo(ODALYS);
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER, 0",
        "GENDER, 9",
        "GENDER, 1",
        "POST_CODE, ZZ99 9ZZ",
        "POST_CODE, CV4 9EF",
        "POST_CODE, M1 1AA",
        "GIVEN_NAME, Ody",
        "GIVEN_NAME, Odalis",
        "FAMILY_NAME, Pennyroyal",
        "FAMILY_NAME, Quilfeather",
        "DATE_OF_BIRTH, 2008-03-30"
    })
    void one_of_the_five_that_differs_or_says_nothing_is_a_possible_match(LearnerField field, String value) {
        FindAnswer answer = find(ODALYS.with(field, value));

        assertThat(answer.outcome()).isEqualTo(Outcome.POSSIBLE);
        assertThat(ulns(answer)).containsExactly(uln);
    }

    @Test
    void neither_gender_nor_postcode_known_is_a_possible_match() {
        assertThat(find(ODALYS.with(GENDER, "0").with(POST_CODE, "ZZ99 9ZZ")).outcome())
                .isEqualTo(Outcome.POSSIBLE);
    }

    @Test
    void swapped_names_are_a_possible_match() {
        assertThat(find(ODALYS.with(GIVEN_NAME, "Quillfeather").with(FAMILY_NAME, "Odalys"))
                        .outcome())
                .isEqualTo(Outcome.POSSIBLE);
    }

    @Test
    void somebody_else_is_nobody() {
        assertThat(find(People.person(77))).isEqualTo(new FindAnswer(Outcome.NOBODY, List.of()));
    }

    @Test
    void one_to_ten_are_possible_and_more_are_too_many() {
        LearnerDetails asked = ODALYS.with(POST_CODE, "ZZ99 9ZZ");
        for (int i = 2; i <= 10; i++) {
            hub.put(i, ODALYS.with(POST_CODE, "CV4 9E" + (char) ('F' + i)));
        }

        assertThat(find(asked).learners()).hasSize(10);

        hub.put(11, ODALYS.with(POST_CODE, "M1 1AA"));
        assertThat(find(asked)).isEqualTo(new FindAnswer(Outcome.TOO_MANY, List.of()));
    }

    @Test
    void a_check_tells_the_outcome_and_shows_nobody() {
        FindAnswer answer = finds.byDemographics(COLLEGE, FindType.CHK, ODALYS);

        assertThat(answer).isEqualTo(new FindAnswer(Outcome.EXACT, List.of()));
        assertThat(hub.noted.all())
                .containsExactly(new AuditEntry(
                        COLLEGE.caller(),
                        hub.clock.instant(),
                        "learnerByDemographics",
                        "asked through a SOAP service: FindType CHK",
                        new AuditSubject.Learner(uln),
                        Shown.words("exact", "shown-nothing"),
                        COLLEGE.id()));
    }

    @Test
    void a_merged_learner_is_answered_by_the_master() {
        Uln master = hub.put(2, ODALYS.with(GIVEN_NAME, "Odalys-Fern").with(POST_CODE, "M1 1AA"));
        hub.merge(uln, master);

        for (FindAnswer answer : List.of(find(ODALYS), find(uln, "Odalys", "Quillfeather"))) {
            assertThat(answer.outcome()).isEqualTo(Outcome.LINKED);
            assertThat(ulns(answer)).containsExactly(master);
            assertThat(answer.learners().get(0).masterSubstituted()).isTrue();
            assertThat(answer.learners().get(0).linked()).containsExactly(uln);
        }
        FindAnswer direct = find(master, "Odalys-Fern", "Quillfeather");
        assertThat(direct.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(direct.learners().get(0).masterSubstituted()).isFalse();
        assertThat(direct.learners().get(0).linked()).containsExactly(uln);
    }

    @Test
    void a_deleted_learner_is_nobody() {
        hub.register.putStatus(uln, LearnerStatus.DELETED, null);

        assertThat(find(ODALYS).outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(find(uln, "Odalys", "Quillfeather").outcome()).isEqualTo(Outcome.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({
        "ODALYS, QUILLFEATHER, EXACT",
        "Ody, Quillfeather, POSSIBLE",
        "Odalys, Pennyroyal, POSSIBLE",
        "Quillfeather, Odalys, POSSIBLE",
        "Tamsin, Quillfeather, NOBODY",
        "Odalys, Fictive, NOBODY"
    })
    void a_number_is_told_to_those_who_know_the_names(String given, String family, Outcome outcome) {
        FindAnswer answer = find(uln, given, family);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.learners()).hasSize(outcome == Outcome.NOBODY ? 0 : 1);
    }

    @Test
    void nobodys_number_is_nobody() {
        assertThat(find(People.uln(99), "Odalys", "Quillfeather").outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(finds.byUln(COLLEGE, FindType.FUL, Optional.empty(), names("Odalys", "Quillfeather"))
                        .outcome())
                .isEqualTo(Outcome.NOBODY);
    }

    @Test
    void an_awarding_body_is_shown_what_it_takes_to_make_sure() {
        FindAnswer answer = finds.byDemographics(AWARDING_BODY, FindType.FUL, ODALYS);

        assertThat(answer.learners().get(0).learner().details())
                .isEqualTo(ODALYS.with(TITLE, null)
                        .with(PREFERRED_GIVEN_NAME, null)
                        .with(PREVIOUS_FAMILY_NAME, null));
        assertThat(hub.noted.all())
                .extracting(AuditEntry::shown)
                .containsExactly(Shown.words("exact", "shown-identity"));
    }

    @Test
    void what_cannot_be_noted_is_not_told() {
        hub.failToNote();

        assertThatIllegalStateException().isThrownBy(() -> find(ODALYS));
        assertThatIllegalStateException().isThrownBy(() -> find(uln, "Odalys", "Quillfeather"));
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, '', GivenName",
        "DATE_OF_BIRTH, '', DateOfBirth",
        "GENDER, '', Gender",
        "POST_CODE, '', LastKnownPostCode",
        "POST_CODE, nowhere, LastKnownPostCode",
        "GENDER, 3, Gender",
        "DATE_OF_BIRTH, 2008-02-30, DateOfBirth",
        "EMAIL_ADDRESS, nobody, EmailAddress"
    })
    void what_is_missing_or_badly_written_is_named(LearnerField field, String value, String place) {
        assertThatThrownBy(() -> find(ODALYS.with(field, value)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HUB-1018")
                .hasMessageContaining(place + ":");
    }

    @Test
    void somebody_of_any_age_may_be_looked_for() {
        assertThat(find(People.person(77).with(DATE_OF_BIRTH, "1899-01-01")).outcome())
                .isEqualTo(Outcome.NOBODY);
    }
}
