package org.learnerhub.domain.ukrlp;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Which providers are asked for: provider register 1.3. Status and approval are conditions that always hold; the others
 * hold all together or any of them, see {@code any}. A criterion that is null or empty is not asked for; without any
 * criterion every provider of the statuses fits.
 *
 * @param ukprns null where not asked for; an empty set fits nobody (all numbers asked for are none of a provider)
 * @param names each a list of words: every word must occur in legal name, accessible name or an alias; one name suffices
 * @param postcodes equal ignoring case and spaces; one suffices, of any contact
 * @param searchTerm words as in names
 * @param near within a distance; null where not asked for
 * @param updatedSince the present version is of then or later (included)
 * @param verifiedAfter checked then or later (included)
 * @param verifiedBefore checked before or then (included)
 * @param verification null where not asked for
 * @param any whether one criterion suffices (OR) or all must hold (AND)
 * @param approvedOnly only providers with a verification date
 * @param statuses one or more
 */
public record ProviderCriteria(
        @Nullable Set<Ukprn> ukprns,
        List<String> names,
        List<String> postcodes,
        @Nullable String searchTerm,
        @Nullable Near near,
        @Nullable Instant updatedSince,
        @Nullable Instant verifiedAfter,
        @Nullable Instant verifiedBefore,
        @Nullable VerifiedBy verification,
        boolean any,
        boolean approvedOnly,
        Set<ProviderStatus> statuses) {

    /** Longer than any transaction that writes takes. */
    private static final Duration UNSEEN = Duration.ofMinutes(2);

    public ProviderCriteria {
        ukprns = ukprns == null ? null : Set.copyOf(ukprns);
        names = List.copyOf(names);
        postcodes = List.copyOf(postcodes);
        searchTerm = Texts.orNull(searchTerm);
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("a status is asked for");
        }
    }

    /**
     * From when on changes are told to somebody who asks for those since a moment: a change carries the moment at which its
     * transaction began and is seen when that ends, so who asks in between, and next time since then, would never be told of
     * it. What is told twice does no harm.
     */
    public static Instant toldSince(Instant asked) {
        return asked.isBefore(Instant.EPOCH) ? asked : asked.minus(UNSEEN);
    }

    /** Everybody of these statuses. */
    public static ProviderCriteria all(Set<ProviderStatus> statuses) {
        return new ProviderCriteria(
                null, List.of(), List.of(), null, null, null, null, null, null, false, false, statuses);
    }

    /** Everybody, whatever the status. */
    public static ProviderCriteria all() {
        return all(EnumSet.allOf(ProviderStatus.class));
    }

    /** What can be asked for beside status and approval; each is held by {@link FittingProviders}. */
    public enum Criterion {
        UKPRNS,
        NAMES,
        POSTCODES,
        SEARCH_TERM,
        NEAR,
        UPDATED_SINCE,
        VERIFIED_AFTER,
        VERIFIED_BEFORE,
        VERIFICATION
    }

    /** What is asked for: whoever goes a shorter way finds out here whether it answers all of it. */
    public Set<Criterion> asked() {
        Set<Criterion> asked = EnumSet.noneOf(Criterion.class);
        add(asked, Criterion.UKPRNS, ukprns != null);
        add(asked, Criterion.NAMES, !names.isEmpty());
        add(asked, Criterion.POSTCODES, !postcodes.isEmpty());
        add(asked, Criterion.SEARCH_TERM, searchTerm != null);
        add(asked, Criterion.NEAR, near != null);
        add(asked, Criterion.UPDATED_SINCE, updatedSince != null);
        add(asked, Criterion.VERIFIED_AFTER, verifiedAfter != null);
        add(asked, Criterion.VERIFIED_BEFORE, verifiedBefore != null);
        add(asked, Criterion.VERIFICATION, verification != null);
        return asked;
    }

    private static void add(Set<Criterion> asked, Criterion one, boolean is) {
        if (is) {
            asked.add(one);
        }
    }

    /** @param miles above 0 */
    public record Near(String postcode, int miles) {}

    /**
     * A verification by an authority, or by an id, or both.
     *
     * @param authority null: any
     * @param id null: any
     */
    public record VerifiedBy(
            @Nullable VerificationAuthority authority,
            @Nullable String id) {}
}
