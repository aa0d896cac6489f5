package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.SCOTTISH_CANDIDATE_NUMBER;
import static org.learnerhub.domain.learner.LearnerField.ULN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** ULN and Scottish candidate number: what spreadsheets do to them, and what can be made good. */
class NumberChecksTest {

    @Test
    void a_right_number_or_none_passes() {
        assertThat(Checked.field(ULN, "1026893096").passesAs("1026893096")).isTrue();
        assertThat(Checked.field(ULN, null).codes()).isEmpty();
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "012345678").passesAs("012345678"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "102689309", "10268930961", "102689309X", "1026 893096", "0026893096"})
    void a_wrong_number_is_refused(String value) {
        assertThat(Checked.field(ULN, value).isRefused(LearnerRowCode.ULN_FORMAT))
                .isTrue();
    }

    @Test
    void the_placeholder_of_funding_returns_has_its_own_sentence() {
        assertThat(Checked.field(ULN, "9999999999").isRefused(LearnerRowCode.ULN_PLACEHOLDER))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.026893096E+9",
                "1.026893096E+09",
                "1,026893096e9",
                "1026893096.0",
                "1026893096,00",
                " 1026893096.0 "
            })
    void a_number_with_all_its_digits_is_restored(String value) {
        assertThat(Checked.field(ULN, value).isRepaired(RowCode.NUMBER_REPAIRED, "1026893096"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.91E+12", "1.03E+09", "1.02689310E+9", "1.026893097E+9", "1234567890.0", "9999999999.0", "1E+9"
            })
    void a_number_that_lost_digits_is_named_as_damaged(String value) {
        Checked checked = Checked.field(ULN, value);

        assertThat(checked.isRefused(RowCode.NUMBER_DAMAGED)).isTrue();
        assertThat(checked.value()).isEqualTo(value);
    }

    @Test
    void a_lost_leading_zero_is_restored_where_the_check_digit_proves_it() {
        // 0*3 + 1*2 + 2*7 + 3*6 + 4*5 + 5*4 + 6*3 + 7*2 = 106, 11 - 106 mod 11 = 4
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "12345674")
                        .isRepaired(RowCode.LEADING_ZERO_RESTORED, "012345674"))
                .isTrue();
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "12345675").isRefused(LearnerRowCode.SCN_FORMAT))
                .isTrue();
    }

    @Test
    void only_one_lost_zero_can_be_proved() {
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "1234567").isRefused(LearnerRowCode.SCN_FORMAT))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "12345678X", "1234 5678", "x"})
    void a_candidate_number_is_nine_digits(String value) {
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, value).isRefused(LearnerRowCode.SCN_FORMAT))
                .isTrue();
    }

    @Test
    void a_candidate_number_out_of_a_spreadsheet_is_restored_or_named() {
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "1.23456789E+8")
                        .isRepaired(RowCode.NUMBER_REPAIRED, "123456789"))
                .isTrue();
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "123456789.0")
                        .isRepaired(RowCode.NUMBER_REPAIRED, "123456789"))
                .isTrue();
        assertThat(Checked.field(SCOTTISH_CANDIDATE_NUMBER, "1.23E+8").isRefused(RowCode.NUMBER_DAMAGED))
                .isTrue();
    }

    @Test
    void what_the_sender_wrote_is_kept_beside_the_repair() {
        Checked checked = Checked.field(ULN, "1026893096.0");

        assertThat(checked.row().original().get(ULN)).isEqualTo("1026893096.0");
        assertThat(checked.row().details().get(ULN)).isEqualTo("1026893096");
    }
}
