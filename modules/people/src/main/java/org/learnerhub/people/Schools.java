package org.learnerhub.people;

import java.util.List;

/** Schools that do not exist: some for each postcode area, the same ones for everybody who lives there. */
final class Schools {

    private static final int OF_AN_AREA = 14;

    private final List<String> starts = Words.list("placeStart");
    private final List<String> ends = Words.list("placeEnd");
    private final List<String> kinds = Words.list("school");

    String draw(Dice dice, Area area) {
        Dice ofSchool = new Dice(area.code().hashCode(), Math.min(dice.below(OF_AN_AREA), dice.below(OF_AN_AREA)));
        return ofSchool.oneOf(starts) + ofSchool.oneOf(ends) + " " + ofSchool.oneOf(kinds);
    }
}
