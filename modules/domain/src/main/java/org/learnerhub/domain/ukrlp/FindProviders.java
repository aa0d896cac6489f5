package org.learnerhub.domain.ukrlp;

import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/** Search for people: see {@link ProviderSearch}. */
public final class FindProviders {

    private final ProviderSearch search;
    private final PostcodePlaces places;

    public FindProviders(ProviderSearch search, PostcodePlaces places) {
        this.search = search;
        this.places = places;
    }

    /** @throws RefusedException PLACE_UNKNOWN where nobody knows where the postcode lies from which distance is asked for */
    public ProviderSearch.Page find(ProviderSearch.Request request) {
        ProviderCriteria.Near near = request.near();
        if (near != null && places.of(near.postcode()).isEmpty()) {
            throw new RefusedException(ProviderCode.PLACE_UNKNOWN);
        }
        return search.search(request);
    }
}
