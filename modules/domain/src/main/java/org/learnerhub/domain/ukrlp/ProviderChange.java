package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What shall be the next version of an entry.
 *
 * @param source see {@link ProviderVersion}
 * @param provider null: the entry is removed
 */
public record ProviderChange(
        Ukprn ukprn, Instant at, String source, @Nullable Provider provider) {

    public ProviderChange {
        if (provider != null && !provider.ukprn().equals(ukprn)) {
            throw new IllegalArgumentException("a change is of one provider");
        }
    }

    public static ProviderChange of(Provider provider, Instant at, String source) {
        return new ProviderChange(provider.ukprn(), at, source, provider);
    }

    public static ProviderChange removal(Ukprn ukprn, Instant at, String source) {
        return new ProviderChange(ukprn, at, source, null);
    }
}
