package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.ADDRESS_LINE_1;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.NOTES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** Characters, lengths and test data. */
class TextChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {" Ada", "Ada ", "\u00A0Ada\u00A0", "\uFEFFAda", "\tAda\n", "\u2003Ada\u3000"})
    void blanks_of_all_kinds_around_a_value_are_taken_away(String written) {
        Checked checked = Checked.field(GIVEN_NAME, written);

        assertThat(checked.codes()).isEmpty();
        assertThat(checked.value()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\u00A0May", "Ada\tMay", "Ada\nMay", "Ada\rMay"})
    void blanks_of_all_kinds_inside_become_spaces(String written) {
        Checked checked = Checked.field(GIVEN_NAME, written);

        assertThat(checked.codes()).isEmpty();
        assertThat(checked.value()).isEqualTo("Ada May");
    }

    @Test
    void notes_keep_their_lines() {
        assertThat(Checked.field(NOTES, "one\r\ntwo\tthree").passesAs("one\r\ntwo\tthree"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "Łukasz", "Nguyễn Thị", "Siân", "Ó Súilleabháin", "İpek", "ﬁ", "Ада", "小明", "𐐷"})
    void letters_of_any_script_pass(String value) {
        assertThat(Checked.field(GIVEN_NAME, value).passesAs(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ad\u0000a", "Ad\u0007a", "Ad\u007Fa", "Ad\u0085a", "Ad\uFFFDa", "Ad\uFFFEa", "\u001BAda"})
    void what_is_no_text_is_refused(String value) {
        assertThat(Checked.field(GIVEN_NAME, value).isRefused(RowCode.CONTROL_CHARACTER))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"O\u0092Hara, O’Hara", "Anna\u0096May, Anna–May", "\u008eeljko, Željko"})
    void signs_of_windows_that_were_read_as_latin_are_put_right_and_said(String written, String meant) {
        Checked checked = Checked.field(GIVEN_NAME, written);

        assertThat(checked.value()).isEqualTo(meant);
        assertThat(checked.codes()).contains(RowCode.WINDOWS_SIGNS_READ);
        assertThat(checked.row().error()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ad\u0081a", "Ad\u0092a\u0081"})
    void what_stands_for_no_sign_is_not_guessed(String value) {
        assertThat(Checked.field(GIVEN_NAME, value).isRefused(RowCode.CONTROL_CHARACTER))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_field_with_a_control_character_is_objected_to_once(LearnerField field) {
        assertThat(Checked.field(field, "12345\u00016").isRefused(RowCode.CONTROL_CHARACTER))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_value_that_is_far_too_long_is_objected_to_once(LearnerField field) {
        Checked checked = Checked.field(field, "9".repeat(field.maxLength() + 1));

        assertThat(checked.row().findings()).hasSize(1).allMatch(finding -> finding.field() == field);
        assertThat(checked.row().error()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"GIVEN_NAME, 35", "ADDRESS_LINE_1, 50", "SCHOOL_AT_AGE_16, 254", "MIS_IDENTIFIER, 128", "NOTES, 4000"})
    void a_value_may_be_as_long_as_the_field_and_no_longer(LearnerField field, int length) {
        assertThat(Checked.field(field, "é".repeat(length)).passesAs("é".repeat(length)))
                .isTrue();
        assertThat(Checked.field(field, "é".repeat(length + 1)).isRefused(RowCode.VALUE_TOO_LONG))
                .isTrue();
    }

    @Test
    void blanks_around_do_not_count_towards_the_length() {
        assertThat(Checked.field(ADDRESS_LINE_1, " " + "a".repeat(50) + " ").codes())
                .isEmpty();
    }

    @Test
    void a_long_email_address_is_objected_to_once() {
        assertThat(Checked.field(
                                LearnerField.EMAIL_ADDRESS,
                                "a@" + "b".repeat(60).concat(".").repeat(5) + "org")
                        .isRefused(RowCode.VALUE_TOO_LONG))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TEST, TEST",
        "test, Testing",
        "Dummy, Test",
        "XXX, xxxx",
        "Unknown, None",
        "N/A, n/a",
        "' Test', 'Test\u00A0'"
    })
    void two_words_of_somebody_trying_the_form_are_test_data(String given, String family) {
        Checked checked =
                Checked.row(GIVEN_NAME, People.person(1).with(GIVEN_NAME, given).with(FAMILY_NAME, family));

        assertThat(checked.isRefused(LearnerRowCode.TEST_DATA)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Tamsin, Test", "Test, Baker", "Contest, Tester", "Dummy, Xander"})
    void one_such_word_may_be_a_name(String given, String family) {
        Checked checked =
                Checked.row(GIVEN_NAME, People.person(1).with(GIVEN_NAME, given).with(FAMILY_NAME, family));

        assertThat(checked.codes()).isEmpty();
    }
}
