package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void the_interval_is_wilson_s() {
        Share share = new Share(193_577, 193_581);

        assertThat(share.value()).isCloseTo(0.9999793, within(1e-7));
        assertThat(share.interval()).isEqualTo("0.999947 to 0.999992");
    }

    @Test
    void none_and_all_follow_the_rule_of_three() {
        assertThat(new Share(0, 925).interval()).isEqualTo("0.000000 to 0.003243");
        assertThat(new Share(925, 925).interval()).isEqualTo("0.996757 to 1.000000");
        assertThat(new Share(0, 2).interval()).isEqualTo("0.000000 to 1.000000");
    }

    @Test
    void of_nothing_nothing_is_said() {
        assertThat(new Share(0, 0).text()).isEqualTo("–");
        assertThat(new Share(0, 0).interval()).isEqualTo("–");
    }
}
