package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "000000",
                "0-0",
                "N/A",
                "n.a.",
                " ",
                "-",
                ".",
                "NULL",
                "none",
                "Unknown",
                "not known",
                "X",
                "xxxx",
                "999999",
                "111",
                "TBC",
                "test"
            })
    void what_senders_write_where_they_have_none_is_none(String text) {
        assertThat(MisIdentifier.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "11", "100000", "AB", "0001", "N0", "S-1/2024", "é1"})
    void anything_else_is_one(String text) {
        assertThat(MisIdentifier.parse(text)).isPresent();
    }

    @Test
    void case_and_surrounding_space_do_not_count() {
        assertThat(MisIdentifier.parse(" ab12 ")).isEqualTo(MisIdentifier.parse("AB12"));
    }
}
