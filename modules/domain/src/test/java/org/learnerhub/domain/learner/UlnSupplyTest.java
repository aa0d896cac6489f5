package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;

class UlnSupplyTest {

    private final UlnPermutation permutation = new UlnPermutation(new byte[16]);
    private final InMemoryRegister register = new InMemoryRegister(new InMemoryTransactions());

    @Test
    void numbers_come_in_the_secret_order_from_the_position_given() {
        UlnSupply supply = new UlnSupply(register, permutation, 40, 3);

        assertThat(Stream.generate(supply::next).limit(10)).containsExactlyElementsOf(numbers(40, 50));
        assertThat(supply.position()).isEqualTo(50);
    }

    @Test
    void who_takes_none_leaves_the_position() {
        assertThat(new UlnSupply(register, permutation, 40, 3).position()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 100})
    void numbers_in_use_are_left_out_however_many_are_looked_up_at_once(int batchSize) {
        IntStream.of(0, 1, 2, 3, 5, 6)
                .forEach(position -> register.put(permutation.at(position), People.person(position)));
        UlnSupply supply = new UlnSupply(register, permutation, 0, batchSize);

        assertThat(List.of(supply.next(), supply.next(), supply.next()))
                .containsExactly(permutation.at(4), permutation.at(7), permutation.at(8));
        assertThat(supply.position()).isEqualTo(9);
    }

    private List<Uln> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(permutation::at).toList();
    }
}
