package org.learnerhub.people;

import java.util.List;

/** Finds homes: four in five in the college's catchment, the rest anywhere. */
final class Homes {

    private static final double NEARBY = 0.8;
    private static final int LEARNERS_OF_AN_AREA = 5_000;

    private final Weighted<Area> country;
    private final Weighted<Area> catchment;
    private final List<String> streets = Words.list("street");
    private final List<String> ways = Words.list("way");
    private final List<String> localities = Words.phrases("locality");

    /** @param rows a file of a whole country has no single catchment: it grows with the file */
    Homes(Country country, Dice dice, long rows) {
        this.country = country.areas();
        long wanted = 1 + rows / LEARNERS_OF_AN_AREA;
        Weighted.Builder<Area> near = new Weighted.Builder<>();
        for (int i = 0; i < wanted && i < 200; i++) {
            near.add(this.country.draw(dice), 1);
        }
        catchment = near.build();
    }

    Home draw(Dice dice) {
        Area area = (dice.chance(NEARBY) ? catchment : country).draw(dice);
        String house = dice.chance(0.13) ? "Flat " + (1 + dice.below(24)) + ", " : "";
        String line1 = house + number(dice) + " " + dice.oneOf(streets) + " " + dice.oneOf(ways);
        String postCode =
                dice.chance(0.003) ? "ZZ99 9ZZ" : area.sectors().draw(dice).postCode(dice);
        return new Home(area, line1, dice.chance(0.15) ? dice.oneOf(localities) : null, postCode);
    }

    private static String number(Dice dice) {
        int number = 1 + dice.below(1 + dice.below(180));
        return dice.chance(0.04) ? number + "A" : Integer.toString(number);
    }
}
