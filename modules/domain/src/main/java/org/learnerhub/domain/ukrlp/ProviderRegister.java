package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.learnerhub.domain.provider.Ukprn;

/** The register's versions. Present ones are those with no later one; a tombstone is no present version. */
public interface ProviderRegister {

    /**
     * First in each transaction that writes: one writer at a time, so that numbers are committed in ascending order and
     * whoever has read up to {@link #lastNumber} has missed nothing.
     */
    void lock();

    /**
     * Appends versions, under the lock; of one provider several, in their order. Times are kept to the microsecond; one that
     * is before the version before it becomes that one's, for the clocks of nodes differ.
     *
     * @return with their numbers, in the same order
     */
    List<ProviderVersion> append(List<ProviderChange> changes);

    Optional<ProviderVersion> present(Ukprn ukprn);

    /** @return unknown and removed ones are left out */
    Map<Ukprn, ProviderVersion> present(Collection<Ukprn> ukprns);

    /** What was in the register at this moment; empty before the first version and from a tombstone on. */
    Optional<ProviderVersion> asAt(Ukprn ukprn, Instant moment);

    /** All versions of one, oldest first, tombstones among them. */
    List<ProviderVersion> history(Ukprn ukprn);

    /** The change feed: numbers above {@code after} and not above {@code upTo}, in order, the first ones of them. */
    List<ProviderVersion> between(long after, long upTo, int most);

    /** The greatest number from {@code first} to {@code last} that a provider has or had. */
    Optional<Ukprn> greatest(Ukprn first, Ukprn last);

    /** The number of the last version, 0 in an empty register. */
    long lastNumber();

    /** How many providers are in the register now, whatever their status. */
    long count();

    /**
     * Present versions that fit, see {@link FittingProviders}, by UKPRN ascending: as one consistent reading, of which a few
     * versions at a time are in memory. Nothing is held at the database while the reader is at work, so it may be slow.
     * Outside of a transaction; whoever breaks off throws.
     */
    void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader);

    /** Present providers that name this one as their successor, by UKPRN. */
    List<Ukprn> predecessors(Ukprn successor);

    /** Present providers whose membership of this consortium or centre has not ended, by UKPRN. */
    List<Ukprn> members(long association);

    /** Present providers with this verification or link, by UKPRN; case and spaces of the id do not matter. */
    List<Ukprn> verifiedBy(VerificationAuthority authority, String id);
}
