package org.learnerhub.domain.ghost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SampleLearners;

class ProviderCountsTest {

    private final ProviderCounts counts = new ProviderCounts();

    private void add(String ukprn, int claimed, int reported) {
        Registration by = Ghosts.ordinary().registration();
        ClaimedLearner learner = Ghosts.ordinary()
                .with(new Registration(new Ukprn(ukprn), by.at(), 1, 1, 0))
                .numbered(SampleLearners.uln(1));
        for (int i = 0; i < claimed; i++) {
            counts.add(new Suspect(learner, 0, List.of()), i < reported);
        }
    }

    @Test
    void a_provider_strikes_where_so_many_are_hardly_chance() {
        add("10000001", 1_000, 10);
        add("10000002", 1_000, 12);
        add("10000003", 200, 60);
        add("10000004", 10, 4);
        add("10000005", 500, 0);

        assertThat(counts.rates())
                .extracting(rate -> rate.provider() + " " + rate.reported() + " " + rate.striking())
                .containsExactly("10000001 10 false", "10000002 12 false", "10000003 60 true", "10000004 4 false");
        assertThat(counts.rates().get(2).expected()).isCloseTo(200 * 26.5 / 2511, within(1e-9));
    }

    @Test
    void the_tail_is_that_of_the_poisson_distribution() {
        assertThat(ProviderCounts.chanceOfAsMany(5, 1)).isCloseTo(0.00365984682, within(1e-9));
        assertThat(ProviderCounts.chanceOfAsMany(20, 10)).isCloseTo(0.00345434, within(1e-7));
        assertThat(ProviderCounts.chanceOfAsMany(5_000, 1_000)).isZero();
    }
}
