package org.learnerhub.testkit.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.EndsByStatus;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderStatus;

class EndsByStatusTest {

    private static final Instant T = Instant.parse("2026-09-01T08:00:00Z");

    private final ProvidersInMemory register = new ProvidersInMemory();
    private final EndsByStatus ends = new EndsByStatus(register, Duration.ofDays(28));

    private void put(String name, ProviderStatus status, Instant at) {
        register.append(
                List.of(ProviderChange.of(provider(NORTH, name).status(status).build(), at, "a test")));
    }

    @Test
    void nothing_ends_for_whoever_is_not_in_the_register_or_has_another_status() {
        assertThat(ends.of(NORTH)).isEmpty();
        assertThat(ends.of(new Ukprn("ABCDEFGH"))).isEmpty();
        for (ProviderStatus status :
                List.of(ProviderStatus.ACTIVE, ProviderStatus.VERIFIED, ProviderStatus.DEACTIVATING)) {
            put("North", status, T);
            assertThat(ends.of(NORTH)).isEmpty();
        }
    }

    @Test
    void the_time_of_grace_begins_with_the_deactivation_whatever_changes_since() {
        put("North", ProviderStatus.DEACTIVATED, T.minusSeconds(9));
        put("North", ProviderStatus.ACTIVE, T.minusSeconds(8));
        put("North", ProviderStatus.DEACTIVATED, T);
        put("Norther", ProviderStatus.DEACTIVATED, T.plusSeconds(9));

        assertThat(ends.of(NORTH)).contains(T.plus(Duration.ofDays(28)));

        put("Norther", ProviderStatus.ACTIVE, T.plusSeconds(10));
        assertThat(ends.of(NORTH)).isEmpty();
    }

    @Test
    void nothing_ends_for_whoever_was_removed() {
        put("North", ProviderStatus.DEACTIVATED, T);
        register.append(List.of(ProviderChange.removal(NORTH, T, "a test")));

        assertThat(ends.of(NORTH)).isEmpty();
    }
}
