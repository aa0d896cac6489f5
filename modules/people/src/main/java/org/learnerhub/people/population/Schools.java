package org.learnerhub.people.population;

import java.util.ArrayList;
import java.util.List;

/** Schools that are not there. */
final class Schools {

    static final List<String> NAMES = names();

    private Schools() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String place : List.of(
                "Ashdown",
                "Beechfield",
                "Copley",
                "Danesgate",
                "Eastmoor",
                "Fernhill",
                "Gateway",
                "Hillcrest",
                "Ivybridge Park",
                "Kingsmead",
                "Lakeside",
                "Moorland",
                "Newbold",
                "Oakwood",
                "Parkfield",
                "Queensway",
                "Riverside",
                "Southbank",
                "Thornhill",
                "Upland",
                "Valley Park",
                "Westbrook",
                "Yewtree",
                "Zetland")) {
            for (String kind : List.of("Academy", "High School", "Community College", "School", "Sixth Form College")) {
                names.add(place + " " + kind);
            }
        }
        return List.copyOf(names);
    }
}
