package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

    /** Winkler's published table, as far as its prefix rule is the plain one. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, .961",
        "DIXON, DICKSONX, .813",
        "DWAYNE, DUANE, .840",
        "SHACKLEFORD, SHACKELFORD, .982",
        "DUNNINGHAM, CUNNIGHAM, .896",
        "NICHLESON, NICHULSON, .956",
        "JONES, JOHNSON, .832",
        "MASSEY, MASSIE, .933",
        "ABROMS, ABRAMS, .922",
        "JERALDINE, GERALDINE, .926",
        "MICHELLE, MICHAEL, .921",
        "JULIES, JULIUS, .933",
        "SEAN, SUSAN, .805"
    })
    void similarities_are_those_published(String one, String other, double published) {
        assertThat(JaroWinkler.similarity(one, other)).isCloseTo(published, within(.0006));
    }

    @Test
    void the_ends_of_the_scale_are_the_same_and_nothing_in_common() {
        assertThat(JaroWinkler.similarity("ADA", "ADA")).isEqualTo(1);
        assertThat(JaroWinkler.similarity("A", "A")).isEqualTo(1);
        assertThat(JaroWinkler.similarity("ADA", "ZOE")).isZero();
        assertThat(JaroWinkler.similarity("A", "B")).isZero();
        assertThat(JaroWinkler.similarity("A", "AB")).isBetween(.5, 1.0);
    }

    @Test
    void either_way_round_is_the_same_and_lies_between_0_and_1() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            String one = word(random);
            String other = word(random);
            double similarity = JaroWinkler.similarity(one, other);
            boolean fine = similarity == JaroWinkler.similarity(other, one)
                    && similarity >= 0
                    && similarity <= 1
                    && (similarity < 1 || one.equals(other));
            assertThat(fine).as("%s %s %s", one, other, similarity).isTrue();
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(9); length > 0; length--) {
            word.append((char) ('A' + random.nextInt(3)));
        }
        return word.toString();
    }
}
