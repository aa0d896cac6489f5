package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnSpaceTest {

    @Test
    void there_are_exactly_as_many_as_the_contract_says() {
        assertThat(UlnSpace.SIZE).isEqualTo(818_181_819L).isEqualTo(countedByPrefixes());
    }

    /** The contract's other wording: a nine-digit prefix has one number unless its remainder is 0. */
    private static long countedByPrefixes() {
        long[] prefixes = new long[11];
        prefixes[0] = 1;
        for (int weight = 10; weight >= 2; weight--) {
            long[] longer = new long[11];
            for (int remainder = 0; remainder < 11; remainder++) {
                for (int digit = weight == 10 ? 1 : 0; digit <= 9; digit++) {
                    longer[(remainder + digit * weight) % 11] += prefixes[remainder];
                }
            }
            prefixes = longer;
        }
        assertThat(prefixes[0]).isEqualTo(81_818_181L);
        return 900_000_000L - prefixes[0];
    }

    @Test
    void the_first_is_the_smallest_and_the_last_the_largest() {
        assertThat(UlnSpace.at(0).number()).isEqualTo(nextFrom(1_000_000_000L, 1));
        assertThat(UlnSpace.at(UlnSpace.SIZE - 1).number()).isEqualTo(nextFrom(9_999_999_999L, -1));
    }

    @Test
    void neighbours_have_no_other_number_between_them() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long position = (long) (random.nextDouble() * (UlnSpace.SIZE - 1));
            long number = UlnSpace.at(position).number();
            assertThat(UlnSpace.at(position + 1).number()).isEqualTo(nextFrom(number + 1, 1));
        }
    }

    @Test
    void a_later_position_is_a_larger_number() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            long one = (long) (random.nextDouble() * UlnSpace.SIZE);
            long other = (long) (random.nextDouble() * UlnSpace.SIZE);
            assertThat(Long.signum(UlnSpace.at(one).compareTo(UlnSpace.at(other))))
                    .isEqualTo(Long.signum(Long.compare(one, other)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 818_181_819L, Long.MAX_VALUE, Long.MIN_VALUE})
    void there_is_nothing_outside(long position) {
        assertThatIllegalArgumentException().isThrownBy(() -> UlnSpace.at(position));
    }

    private static long nextFrom(long start, int step) {
        long number = start;
        while (!hasCheckDigit(number)) {
            number += step;
        }
        return number;
    }

    /** The contract's second wording of the rule, which the code does not use. */
    static boolean hasCheckDigit(long number) {
        long rest = number / 10;
        long sum = 0;
        for (int weight = 2; weight <= 10; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return sum % 11 != 0 && 10 - sum % 11 == number % 10;
    }
}
