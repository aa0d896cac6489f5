package org.learnerhub.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void the_text_names_the_place_where_there_is_one() {
        assertThat(Refusal.of(IntakeCode.EMPTY_FILE).text()).isEqualTo("The file is empty.");
        assertThat(Refusal.at(IntakeCode.TRUNCATED, "row 7").text())
                .isEqualTo("The file ends in the middle of a record. (row 7)");
    }

    @Test
    void the_exception_carries_the_refusal_and_says_code_and_place() {
        RefusedException exception = new RefusedException(IntakeCode.TRUNCATED, "row 7");

        assertThat(exception.refusal()).isEqualTo(Refusal.at(IntakeCode.TRUNCATED, "row 7"));
        assertThat(exception).hasMessage("HUB-1009 The file ends in the middle of a record. (row 7)");
        assertThat(new RefusedException(IntakeCode.EMPTY_FILE).refusal()).isEqualTo(Refusal.of(IntakeCode.EMPTY_FILE));
    }
}
