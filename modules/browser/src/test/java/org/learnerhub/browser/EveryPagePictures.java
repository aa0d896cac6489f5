package org.learnerhub.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every page of everybody, taken by {@link Camera}, to be looked at; the journeys add those on their ways. */
class EveryPagePictures {

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    static Stream<Place> places() {
        return Place.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_page(Place place) {
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> person.open(place.path()));
    }
}
