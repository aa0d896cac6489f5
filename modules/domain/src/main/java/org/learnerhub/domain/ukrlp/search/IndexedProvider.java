package org.learnerhub.domain.ukrlp.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostcodeParts;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderKeys;
import org.learnerhub.domain.ukrlp.ProviderStatus;

/** What a search asks of a provider besides its names. */
final class IndexedProvider {

    /** A degree of latitude; used to pass over who is too far off to be measured. */
    private static final double MILES_A_DEGREE = 69;

    final Ukprn ukprn;
    final long number;
    final String name;
    final ProviderStatus status;
    final @Nullable List<String> type;
    private final Set<List<String>> towns;
    private final Set<String> postcodes;
    private final String names;
    private List<Place> places = List.of();
    private boolean gone;

    /** @param number of the version */
    IndexedProvider(long number, Provider provider) {
        this.number = number;
        ukprn = provider.ukprn();
        name = provider.name();
        status = provider.status();
        type = provider.type() == null ? null : FoldedWords.of(provider.type());
        towns = provider.contacts().stream()
                .map(contact -> contact.address().town())
                .filter(Objects::nonNull)
                .map(FoldedWords::of)
                .collect(Collectors.toUnmodifiableSet());
        names = provider.names().map(ProviderKeys::capitals).collect(Collectors.joining("\n"));
        postcodes = provider.contacts().stream()
                .map(contact -> contact.address().postcode())
                .filter(Objects::nonNull)
                .map(PostcodeParts::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> postcodes() {
        return postcodes;
    }

    void place(Map<String, Place> known) {
        places = postcodes.stream().filter(known::containsKey).map(known::get).toList();
    }

    void leave() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    /** @param words in capitals, without blanks, so that none reaches from one name into another */
    boolean isCalled(List<String> words) {
        return words.stream().allMatch(names::contains);
    }

    boolean isIn(List<String> town) {
        return towns.contains(town);
    }

    /** @param sector whether the beginning goes on behind the district */
    boolean hasPostcode(String beginning, boolean sector) {
        return postcodes.stream().anyMatch(key -> (sector ? spaced(key) : key).startsWith(beginning));
    }

    private static String spaced(String key) {
        List<String> parts = PostcodeParts.of(key);
        String district = parts.get(parts.size() - 1);
        return parts.size() < 3 ? key : district + ' ' + key.substring(district.length());
    }

    /** @return above {@code most} where it is further off, or nobody knows where it is */
    double miles(Place from, double most) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Place place : places) {
            if (Math.abs(place.latitude() - from.latitude()) * MILES_A_DEGREE <= most + 1) {
                nearest = Math.min(nearest, from.milesTo(place));
            }
        }
        return nearest;
    }
}
