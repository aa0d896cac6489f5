package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.People;

class MatchRecordTest {

    private static final LearnerDetails ONE = People.person(1)
            .with(LearnerField.GIVEN_NAME, "Zoë")
            .with(LearnerField.FAMILY_NAME, "Smith-Jones")
            .with(LearnerField.POST_CODE, "CV4 9EE");

    @ParameterizedTest
    @CsvSource({"GIVEN_NAME, ' zoe '", "FAMILY_NAME, SMITH JONES", "POST_CODE, cv49ee"})
    void five_fields_are_equal_however_they_are_written(LearnerField field, String written) {
        assertThat(MatchRecord.fiveFieldsEqual(ONE, ONE.with(field, written))).isTrue();
        assertThat(MatchRecord.fiveFieldsEqual(ONE.with(field, written), ONE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "GENDER", "POST_CODE"})
    void any_one_of_the_five_that_differs_or_is_missing_makes_them_unequal(LearnerField field) {
        assertThat(MatchRecord.fiveFieldsEqual(
                        ONE, ONE.with(field, People.person(4_442).text(field))))
                .isFalse();
        assertThat(MatchRecord.fiveFieldsEqual(ONE, ONE.with(field, null))).isFalse();
        assertThat(MatchRecord.fiveFieldsEqual(ONE.with(field, null), ONE.with(field, null)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "MIDDLE_OTHER_NAME", "EMAIL_ADDRESS", "ULN", "PREVIOUS_FAMILY_NAME"})
    void other_fields_do_not_matter(LearnerField field) {
        assertThat(MatchRecord.fiveFieldsEqual(ONE, ONE.with(field, "x"))).isTrue();
    }

    @Test
    void gender_and_postcode_that_say_nothing_are_equal_as_written() {
        LearnerDetails unknown = ONE.with(LearnerField.GENDER, "9").with(LearnerField.POST_CODE, "ZZ99 9ZZ");

        assertThat(MatchRecord.fiveFieldsEqual(unknown, unknown.with(LearnerField.POST_CODE, "zz999zz")))
                .isTrue();
        assertThat(MatchRecord.fiveFieldsEqual(unknown, unknown.with(LearnerField.GENDER, "0")))
                .isFalse();
    }

    @Test
    void other_names_are_whole_names_and_parts_of_two_letters_and_more_each_once() {
        MatchRecord record = MatchRecord.of(ONE.with(LearnerField.GIVEN_NAME, "Mary-Ann J")
                .with(LearnerField.MIDDLE_OTHER_NAME, "Ann Éva")
                .with(LearnerField.PREFERRED_GIVEN_NAME, "mary ann j"));

        assertThat(record.given()).isEqualTo("MARYANNJ");
        assertThat(record.givenOthers()).containsExactlyInAnyOrder("MARY", "ANN", "ANNEVA", "EVA");
        assertThat(record.familyOthers()).containsExactlyInAnyOrder("SMITH", "JONES");
    }
}
