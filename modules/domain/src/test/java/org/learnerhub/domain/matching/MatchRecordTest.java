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
        assertThat(fiveFieldsEqual(ONE, ONE.with(field, written))).isTrue();
        assertThat(fiveFieldsEqual(ONE.with(field, written), ONE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "GENDER", "POST_CODE"})
    void any_one_of_the_five_that_differs_or_is_missing_makes_them_unequal(LearnerField field) {
        assertThat(fiveFieldsEqual(ONE, ONE.with(field, People.person(4_442).text(field))))
                .isFalse();
        assertThat(fiveFieldsEqual(ONE, ONE.with(field, null))).isFalse();
        assertThat(fiveFieldsEqual(ONE.with(field, null), ONE.with(field, null)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "MIDDLE_OTHER_NAME", "EMAIL_ADDRESS", "ULN", "PREVIOUS_FAMILY_NAME"})
    void other_fields_do_not_matter(LearnerField field) {
        assertThat(fiveFieldsEqual(ONE, ONE.with(field, "x"))).isTrue();
    }

    @Test
    void gender_and_postcode_that_say_nothing_are_equal_as_written() {
        LearnerDetails unknown = ONE.with(LearnerField.GENDER, "9").with(LearnerField.POST_CODE, "ZZ99 9ZZ");

        assertThat(fiveFieldsEqual(unknown, unknown.with(LearnerField.POST_CODE, "zz999zz")))
                .isTrue();
        assertThat(fiveFieldsEqual(unknown, unknown.with(LearnerField.GENDER, "0")))
                .isFalse();
    }

    @Test
    void former_family_names_are_kept_each_once_without_the_present_one() {
        MatchRecord record = MatchRecord.of(
                ONE.with(LearnerField.PREVIOUS_FAMILY_NAME, "Vaughan").with(LearnerField.FAMILY_NAME_AT_16, "VAUGHAN"));

        assertThat(record.former()).extracting(Name::core).containsExactly("VAUGHAN");
        assertThat(MatchRecord.of(ONE.with(LearnerField.PREVIOUS_FAMILY_NAME, "SMITH JONES"))
                        .former())
                .isEmpty();
    }

    private static boolean fiveFieldsEqual(LearnerDetails one, LearnerDetails other) {
        return MatchRecord.of(one).keyFields().allEqual(MatchRecord.of(other).keyFields());
    }
}
