package org.learnerhub.browser;

import java.util.stream.Stream;

/** A page of somebody. */
record Place(Role role, String path) {

    /** All that the demo says anybody may open. */
    static Stream<Place> all() {
        return Demo.running().roles().stream()
                .flatMap(role -> role.pages().stream().map(path -> new Place(role, path)));
    }

    /** Those that are read in Welsh too. */
    static Stream<Place> inWelsh() {
        return all().filter(place -> place.path().matches("/(learner|verify|s)(/.*)?"));
    }

    @Override
    public String toString() {
        return role + " " + path;
    }
}
