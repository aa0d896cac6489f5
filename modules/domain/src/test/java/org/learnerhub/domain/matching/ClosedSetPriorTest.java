package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClosedSetPriorTest {

    @Test
    void a_set_of_pairs_has_one_other_record_for_each() {
        double[] totals = new double[500];
        Arrays.fill(totals, 40);
        assertThat(ClosedSetPrior.of(totals, 1000)).isCloseTo(ClosedSetPrior.ofOneOther(1000), within(0.001));
    }

    @Test
    void who_is_in_a_set_eight_times_has_three_bits_more() {
        double[] totals = new double[4_000];
        Arrays.fill(totals, 40);
        assertThat(ClosedSetPrior.of(totals, 1000)).isCloseTo(ClosedSetPrior.ofOneOther(1000) + 3, within(0.001));
    }

    @Test
    void a_set_without_pairs_has_a_prior_all_the_same() {
        assertThat(ClosedSetPrior.of(new double[] {-30, -40}, 1000)).isFinite();
    }
}
