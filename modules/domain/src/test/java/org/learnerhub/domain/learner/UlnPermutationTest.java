package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnPermutationTest {

    private static final byte[] KEY = "a key of 16 byte".getBytes(StandardCharsets.US_ASCII);

    private final UlnPermutation permutation = new UlnPermutation(KEY);

    /** Should this fail, registers in use would hand out numbers twice: mend the code, never the figures. */
    @Test
    void the_order_never_changes() {
        assertThat(numbers(permutation, 0, 8))
                .containsExactly(
                        8376143416L,
                        1353596272L,
                        2146372191L,
                        7329557896L,
                        1026682672L,
                        4287469770L,
                        8180495646L,
                        6382991219L);
        assertThat(permutation.at(UlnPermutation.SIZE - 1)).isEqualTo(Uln.of("5680360127"));
        assertThat(new UlnPermutation(new byte[32]).at(0)).isEqualTo(Uln.of("2921556382"));
    }

    @Test
    void two_million_positions_have_two_million_numbers_all_valid() {
        long[] numbers = LongStream.range(0, 2_000_000)
                .map(position -> permutation.at(position).number())
                .toArray();

        assertThat(Arrays.stream(numbers).allMatch(UlnSpaceTest::hasCheckDigit)).isTrue();
        Arrays.sort(numbers);
        assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(2_000_000);
    }

    @Test
    void positions_far_apart_have_distinct_valid_numbers_too() {
        Random random = new Random(3);
        long[] positions = LongStream.generate(() -> (long) (random.nextDouble() * UlnPermutation.SIZE))
                .limit(20_000)
                .distinct()
                .toArray();

        assertThat(Arrays.stream(positions)
                        .mapToObj(permutation::at)
                        .filter(uln -> UlnSpaceTest.hasCheckDigit(uln.number()))
                        .distinct())
                .hasSize(positions.length);
    }

    @Test
    void another_key_is_another_order() {
        byte[] other = KEY.clone();
        other[15] ^= 1;

        long[] mine = numbers(permutation, 0, 1_000);
        long[] theirs = numbers(new UlnPermutation(other), 0, 1_000);

        long equal = LongStream.range(0, 1_000)
                .filter(i -> mine[(int) i] == theirs[(int) i])
                .count();
        assertThat(equal).isZero();
    }

    @Test
    void neither_the_next_number_nor_its_direction_can_be_told_from_the_last() {
        long[] numbers = numbers(permutation, 0, 10_001);
        int close = 0;
        int ascending = 0;
        for (int i = 1; i < numbers.length; i++) {
            close += Math.abs(numbers[i] - numbers[i - 1]) < 10_000_000 ? 1 : 0;
            ascending += numbers[i] > numbers[i - 1] ? 1 : 0;
        }
        // by chance 22 of 10,000 steps are shorter than ten million, and half of them go up
        assertThat(close).isBetween(5, 50);
        assertThat(ascending).isBetween(4_800, 5_200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 818_181_819L})
    void no_position_outside_has_a_number(long position) {
        assertThatIllegalArgumentException().isThrownBy(() -> permutation.at(position));
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UlnPermutation(new byte[15]))
                .withMessageContaining("16 or 32");
    }

    private static long[] numbers(UlnPermutation permutation, long from, long to) {
        return LongStream.range(from, to)
                .map(position -> permutation.at(position).number())
                .toArray();
    }
}
