package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "BERNADETTE, BERNADETET, 4",
        "HASAN, HASSAN, 4",
        "GULED, GULEED, 1",
        "FARZANA, FAZANA, 3",
        "JOSEPH, OSEPH, 2",
        "FARHAN, FARHANA, 0",
        "TEMITOPE, TEMIROPE, 2",
        "TEMITOPE, TEMIPOPE, 1",
        "RAHIMA, RAHILA, 1",
        "RAHIMA, RAHIMS, 1",
        "RAHIMA, RSHIMA, 3",
        "NIRMALA, NIRMALI, -1",
        "KIRAN, KARAN, 0",
        "LILA, LOLA, -5",
        "DYAN, DIAN, -5"
    })
    void each_kind_of_slip_tells_so_much(String one, String other, int points) {
        assertThat(Slip.points(one, other)).isEqualTo(points);
        assertThat(Slip.points(other, one)).isEqualTo(points);
    }

    @Test
    void two_slips_are_no_slip() {
        assertThat(Slip.points("TEMITOPE", "TEMITAYO")).isEqualTo(Slip.SEVERAL);
    }

    @ParameterizedTest
    @CsvSource({"A, S, true", "A, Q, true", "A, Z, true", "S, Q, false", "G, B, true", "G, N, false", "P, Q, false"})
    void keys_lie_beside_each_other(char one, char other, boolean beside) {
        assertThat(Slip.areBeside(one, other)).isEqualTo(beside);
        assertThat(Slip.areBeside(other, one)).isEqualTo(beside);
    }
}
