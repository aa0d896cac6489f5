package org.learnerhub.people.ghost;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.people.Dice;

/**
 * A college, school or training provider, with its habits.
 *
 * @param byNight its software sends at night
 * @param crooked it invents learners
 */
record InventedProvider(Ukprn ukprn, boolean byNight, boolean crooked) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A moment of the day at which it sends. */
    Instant hourOf(LocalDate day, Dice dice) {
        return byNight ? at(day, dice.below(5), dice) : at(day, 8 + dice.below(12), dice);
    }

    static Instant at(LocalDate day, int hour, Dice dice) {
        return day.atTime(hour, dice.below(60)).atZone(LONDON).toInstant();
    }

    /** How many of its files come at night. */
    double nightShare() {
        return byNight ? 0.97 : 0.02;
    }
}
