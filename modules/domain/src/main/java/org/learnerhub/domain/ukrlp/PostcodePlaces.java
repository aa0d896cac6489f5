package org.learnerhub.domain.ukrlp;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where postcodes lie: centroids that an operator imports. */
public interface PostcodePlaces {

    /** Of a whole postcode or, where that is not known, of its sector or district; case and spaces do not matter. */
    default Optional<Place> of(String postcode) {
        String key = PostcodeParts.key(postcode);
        return Optional.ofNullable(of(Set.of(key)).get(key));
    }

    /**
     * The same of many.
     *
     * @param postcodes as {@link PostcodeParts#key} spells them
     * @return by the postcodes as they were asked for; unknown ones are left out
     */
    Map<String, Place> of(Collection<String> postcodes);

    /** Adds places, or replaces those with the same postcode. */
    void save(Collection<Place> places);

    /** Grows with each change. */
    long version();

    /**
     * @param postcode whole, or a sector or district
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record Place(String postcode, double latitude, double longitude) {

        private static final double EARTH_RADIUS_MILES = 3_958.8;

        /** Along the earth's surface, which is taken for a sphere's: wrong by half a per cent at most. */
        public double milesTo(Place other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double square = Math.sin(north) * Math.sin(north)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.sin(east)
                            * Math.sin(east);
            return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, square)));
        }
    }
}
