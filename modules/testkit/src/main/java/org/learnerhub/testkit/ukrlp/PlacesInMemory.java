package org.learnerhub.testkit.ukrlp;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.ukrlp.PostcodeParts;
import org.learnerhub.domain.ukrlp.PostcodePlaces;

/** Places of postcodes for tests; for any number of threads. */
public final class PlacesInMemory implements PostcodePlaces {

    private final Map<String, Place> places = new HashMap<>();
    private long version;

    @Override
    public synchronized Map<String, Place> of(Collection<String> postcodes) {
        Map<String, Place> found = new HashMap<>();
        for (String postcode : postcodes) {
            PostcodeParts.of(postcode).stream()
                    .filter(places::containsKey)
                    .findFirst()
                    .ifPresent(part -> found.put(postcode, places.get(part)));
        }
        return found;
    }

    @Override
    public synchronized void save(Collection<Place> all) {
        all.forEach(place -> places.put(PostcodeParts.key(place.postcode()), place));
        version++;
    }

    @Override
    public synchronized long version() {
        return version;
    }
}
