package org.learnerhub.domain.learner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.problem.LearnerRowCode;

class PostCodeCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CV4 9EE",
                "M1 1AA",
                "M60 1NW",
                "CR2 6XH",
                "DN55 1PT",
                "W1A 1HQ",
                "EC1A 1BB",
                "GIR 0AA",
                "ZZ99 9ZZ",
                "BFPO 1",
                "BFPO 1234",
                "D6W XY00",
                "D02 AF30",
                "A65 F4E2",
                "V94 T9PX",
                "Y14 E000"
            })
    void a_postcode_passes_as_it_is(String value) {
        assertThat(Checked.field(POST_CODE, value).passesAs(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CV49EE, CV4 9EE",
        "cv4 9ee, CV4 9EE",
        "cv49ee, CV4 9EE",
        "CV4  9EE, CV4 9EE",
        "'CV4 9EE    ', CV4 9EE",
        "C V 4 9 E E, CV4 9EE",
        "CV4\u00A09EE, CV4 9EE",
        "zz999zz, ZZ99 9ZZ",
        "BFPO12, BFPO 12",
        "bfpo 12, BFPO 12",
        "bf po12, BFPO 12",
        "d6wxy00, D6W XY00",
        "D02AF30, D02 AF30",
        "a65  f4e2, A65 F4E2"
    })
    void case_and_spacing_are_put_right_without_a_word(String written, String meant) {
        Checked checked = Checked.field(POST_CODE, written);

        assertThat(checked.codes()).isEmpty();
        assertThat(checked.value()).isEqualTo(meant);
        assertThat(checked.row().original().get(POST_CODE)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CV4 9EC", // C, I, K, M, O and V never stand behind the digit
                "CV4 9IE",
                "CV4 9KE",
                "CV4 9EM",
                "CV4 9EO",
                "CV4 9EV",
                "CVX 9EE",
                "ABC4 9EE",
                "4CV 9EE",
                "CV4 EEE",
                "CV4 9E",
                "CV444 9EE",
                "BFPO",
                "BFPO 12345",
                "BFPO X",
                "CV4-9EE",
                "B02 AF30", // no routing key begins with B, G, I, J, L, M, O, Q, S, U or Z
                "D02 AB30",
                "D02 AF3",
                "D6X XY00",
                "none",
                "0000"
            })
    void anything_else_is_refused_and_left_as_it_is(String value) {
        Checked checked = Checked.field(POST_CODE, value);

        assertThat(checked.isRefused(LearnerRowCode.POST_CODE_FORMAT)).isTrue();
        assertThat(checked.value()).isEqualTo(value);
    }
}
