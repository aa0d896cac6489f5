package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.learnerhub.domain.learner.LearnerField.EMAIL_ADDRESS;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.OTHER_VERIFICATION_DESCRIPTION;
import static org.learnerhub.domain.learner.LearnerField.UCI;
import static org.learnerhub.domain.learner.LearnerField.UPN;
import static org.learnerhub.domain.learner.LearnerField.VERIFICATION_TYPE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({
        "GENDER, 0 1 2 9",
        "ABILITY_TO_SHARE, 0 1 2",
        "VERIFICATION_TYPE, 0 1 2 3 4 5 6 7",
        "NATIONALITY, GBR FRA POL XKX GBN GBD XXA",
        "UCI, 12345A123456Z 123456789012K",
        "UPN, A12345678901B H80120000100K A123456789012"
    })
    void values_of_the_list_pass(LearnerField field, String values) {
        for (String value : values.split(" ")) {
            assertThat(Checked.field(field, value).passesAs(value)).as(value).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER, GENDER_FORMAT, 3 8 M F m male 01 1.5 -1",
        "ABILITY_TO_SHARE, ABILITY_TO_SHARE_FORMAT, 3 9 Y N yes -1",
        "VERIFICATION_TYPE, VERIFICATION_TYPE_FORMAT, 8 9 99 998 00 x passport",
        "NATIONALITY, NATIONALITY_FORMAT, GB gbr British UK ZZZ 826",
        "UCI, UCI_FORMAT, 1 12345A123456 12345a123456Z 12345A1234567 12345A123456ZZ",
        "UPN, UPN_FORMAT, 1 I12345678901B A1234567890 A12345678901S a12345678901b A12345678901BB"
    })
    void other_values_are_refused(LearnerField field, LearnerRowCode code, String values) {
        for (String value : values.split(" ")) {
            assertThat(Checked.field(field, value).isRefused(code)).as(value).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+12", "1234567890123.0", "9.91E+12"})
    void an_identifier_that_a_spreadsheet_cut_is_named_as_damaged(String value) {
        assertThat(Checked.field(UCI, value).isRefused(RowCode.NUMBER_DAMAGED)).isTrue();
        assertThat(Checked.field(UPN, value).isRefused(RowCode.NUMBER_DAMAGED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "ada.lovelace+batch@mail.example.ac.uk",
                "o'brien@example.org",
                "zoë@example.org",
                "a_b-c@ex-ample.museum",
                "ada@example.university",
                "ada@college.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk",
                "ada@example.xn--p1ai"
            })
    void an_email_address_passes(String value) {
        assertThat(Checked.field(EMAIL_ADDRESS, value).passesAs(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@x.org",
                "ada@example.o",
                "ada@college.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl",
                "ada@example.xn--",
                "ada@example.or9",
                "ada@@example.org",
                "ada lovelace@example.org",
                "Ada <ada@example.org>",
                "ada@example.org, ida@example.org",
                "ada@exam_ple.org",
                "ada@example..org"
            })
    void what_is_none_is_refused(String value) {
        assertThat(Checked.field(EMAIL_ADDRESS, value).isRefused(LearnerRowCode.EMAIL_FORMAT))
                .isTrue();
    }

    @Test
    void an_address_made_to_keep_the_check_busy_does_not() {
        String hostile = "a".repeat(64) + "@" + "aa.".repeat(62) + "!";

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(Checked.field(EMAIL_ADDRESS, hostile).isRefused(LearnerRowCode.EMAIL_FORMAT))
                        .isTrue());
    }

    @Test
    void other_verification_must_be_described() {
        Checked without =
                Checked.row(OTHER_VERIFICATION_DESCRIPTION, People.person(1).with(VERIFICATION_TYPE, "999"));
        Checked with = Checked.row(
                OTHER_VERIFICATION_DESCRIPTION,
                People.person(1).with(VERIFICATION_TYPE, "999").with(OTHER_VERIFICATION_DESCRIPTION, "A letter"));

        assertThat(without.isRefused(LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING))
                .isTrue();
        assertThat(with.passesAs("A letter")).isTrue();
    }

    @Test
    void a_field_that_may_be_blank_is_not_missed() {
        for (LearnerField field : LearnerField.all()) {
            boolean name = field == LearnerField.GIVEN_NAME || field == LearnerField.FAMILY_NAME;
            assertThat(Checked.field(field, null).row().findings().isEmpty())
                    .as(field.toString())
                    .isEqualTo(!name);
        }
    }

    @Test
    void a_missing_name_is_named() {
        assertThat(Checked.field(LearnerField.GIVEN_NAME, " ").isRefused(LearnerRowCode.GIVEN_NAME_MISSING))
                .isTrue();
        assertThat(Checked.field(LearnerField.FAMILY_NAME, null).isRefused(LearnerRowCode.FAMILY_NAME_MISSING))
                .isTrue();
        assertThat(Checked.row(
                                GENDER,
                                People.person(1)
                                        .with(LearnerField.GIVEN_NAME, null)
                                        .with(LearnerField.FAMILY_NAME, "\u00A0"))
                        .row()
                        .findings())
                .containsExactly(
                        new Finding(LearnerRowCode.GIVEN_NAME_MISSING, LearnerField.GIVEN_NAME),
                        new Finding(LearnerRowCode.FAMILY_NAME_MISSING, LearnerField.FAMILY_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER, male, found 4 letters",
        "GENDER, M, found 1 letter",
        "NATIONALITY, 826, found 3 digits",
        "ABILITY_TO_SHARE, yes!, 'found 4 characters: letters, signs'",
        "VERIFICATION_TYPE, 8, found 1 digit",
        "POST_CODE, not known, 'found 9 characters: letters, spaces'",
        "SCOTTISH_CANDIDATE_NUMBER, 1234, found 4 digits",
        "ULN, 123456789, found 9 digits",
        "ULN, 1234567890, 'ten digits, the check digit or the first one is wrong'",
        "UPN, A1234, 'found 5 characters: letters, digits'"
    })
    void what_was_found_is_told_without_the_value(LearnerField field, String value, String told) {
        assertThat(Checked.field(field, value).detail()).isEqualTo(told);
    }
}
