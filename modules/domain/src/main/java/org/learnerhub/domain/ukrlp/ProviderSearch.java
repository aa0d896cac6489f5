package org.learnerhub.domain.ukrlp;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** Search as people expect it: ranked, spelling forgiven, in pages. */
public interface ProviderSearch {

    Page search(Request request);

    /**
     * @param words of name or alias; null where anybody fits
     * @param town null: any
     * @param postcode whole or its beginning; null: any
     * @param near null: anywhere
     * @param statuses empty: any
     * @param type null: any
     * @param skip 0 or more
     * @param most 1 to 100
     */
    record Request(
            @Nullable String words,
            @Nullable String town,
            @Nullable String postcode,
            ProviderCriteria.@Nullable Near near,
            Set<ProviderStatus> statuses,
            @Nullable String type,
            long skip,
            int most) {}

    /**
     * @param rank 0 to 1, 1 for equal words
     * @param miles from the postcode asked for; null where none was, or the provider's place is not known
     */
    record Found(Provider provider, double rank, @Nullable Double miles) {}

    /** @param of how many there are in all */
    record Page(List<Found> found, long of) {

        public Page {
            found = List.copyOf(found);
        }

        public List<Ukprn> ukprns() {
            return found.stream().map(one -> one.provider().ukprn()).toList();
        }
    }
}
