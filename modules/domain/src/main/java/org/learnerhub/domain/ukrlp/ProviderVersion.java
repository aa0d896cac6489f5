package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A provider from one moment to its next version: an entry of the change feed.
 *
 * @param number of the feed, ascending over all providers in order of commit
 * @param at from then on, included; never before the version before it
 * @param source where the change came from: a batch with its row, a proposal, a command with its user
 * @param provider null where the entry was removed: a tombstone
 */
public record ProviderVersion(
        long number,
        Ukprn ukprn,
        Instant at,
        String source,
        @Nullable Provider provider) {}
