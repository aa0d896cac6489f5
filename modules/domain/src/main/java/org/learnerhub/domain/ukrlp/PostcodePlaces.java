package org.learnerhub.domain.ukrlp;

import java.util.Collection;
import java.util.Optional;

/** Where postcodes lie: centroids that an operator imports. */
public interface PostcodePlaces {

    /** Of a whole postcode or, where that is not known, of its sector or district; case and spaces do not matter. */
    Optional<Place> of(String postcode);

    /** Adds places, or replaces those with the same postcode. */
    void save(Collection<Place> places);

    /**
     * @param postcode whole, or a sector or district
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record Place(String postcode, double latitude, double longitude) {}
}
