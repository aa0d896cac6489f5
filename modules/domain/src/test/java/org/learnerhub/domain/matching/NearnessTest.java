package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

class NearnessTest {

    @Test
    void three_nearnesses_never_make_one_person() {
        assertThat(Someone.decide(
                        Someone.called("Learnera", "Samplea", "2005-02-01", "1", "FM59 1AB"),
                        Someone.called("Learnerb", "Sampleb", "2005-02-02", "1", "FM59 1AB")))
                .isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void one_nearness_does_no_harm() {
        LearnerDetails right = Someone.called("Bernadette", "Ollerenshaw", "2006-09-01", "2", "FM57 2AA");

        assertThat(Someone.decide(right, Someone.called("Bernadette", "Olerenshaw", "2006-09-01", "2", "FM57 2AA")))
                .isInstanceOf(MatchOutcome.Exact.class);
        assertThat(Someone.decide(right, Someone.called("Bernadette", "Ollerenshaw", "2006-09-02", "2", "FM57 2AA")))
                .isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void two_slips_beside_an_equal_given_name_and_address_are_no_second_person() {
        LearnerDetails right = Someone.called("Bernadette", "Ollerenshaw", "2006-09-01", "2", "FM57 2AA");

        assertThat(Someone.decide(right, Someone.called("Bernadette", "Olerenshaw", "2006-09-02", "2", "FM57 2AA")))
                .isInstanceOf(MatchOutcome.Exact.class);
        assertThat(level("Bernadette", "Olerenshaw", "2006-09-02", "FM57 2AB", right))
                .isEqualTo(Level.UNPROVEN);
    }

    @Test
    void siblings_born_on_one_day_of_two_years_are_in_doubt() {
        LearnerDetails elder = Someone.called("Nasrin", "Talukdar-Shaw", "2005-03-04", "2", "FM58 1AA");

        assertThat(level("Nasrim", "Talukdar-Shaw", "2007-03-04", "FM58 1AA", elder))
                .isEqualTo(Level.UNPROVEN);
    }

    @Test
    void the_first_of_january_and_a_shared_address_are_not_two_pieces_of_evidence() {
        LearnerDetails one = Someone.called("Hamid", "Noorzai", "2005-01-01", "1", "FM58 2ZZ");

        assertThat(level("Hamid", "Noorzay", "2005-01-01", "FM58 2ZZ", one)).isEqualTo(Level.UNPROVEN);
        assertThat(level("Hamid", "Noorzai", "2006-01-01", "FM58 2ZZ", one)).isEqualTo(Level.UNPROVEN);
        assertThat(level("Hamid", "Noorzai", "2005-01-01", "FM58 2ZZ", one)).isEqualTo(Level.MISSING);
    }

    @Test
    void an_address_of_the_persons_own_confirms() {
        LearnerDetails right = mailed(Someone.called("Bernadette", "Ollerenshaw", "2006-09-01", "2", "FM57 2AA"));
        LearnerDetails moved = mailed(Someone.called("Bernadette", "Olerenshaw", "2006-09-02", "2", "LS1 4AB"));

        assertThat(Someone.score(moved, right)
                        .evidence()
                        .get(Compared.PERSON.ordinal())
                        .level())
                .isEqualTo(Level.MISSING);
    }

    private static LearnerDetails mailed(LearnerDetails details) {
        return details.toBuilder()
                .set(LearnerField.EMAIL_ADDRESS, "bernadette.o@mail.example")
                .build();
    }

    private static Level level(String given, String family, String born, String postCode, LearnerDetails learner) {
        return Someone.score(
                        Someone.called(given, family, born, String.valueOf(learner.get(LearnerField.GENDER)), postCode),
                        learner)
                .evidence()
                .get(Compared.PERSON.ordinal())
                .level();
    }
}
