package org.learnerhub.people.population;

import java.util.Locale;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerField;

/**
 * The offices that type rows: errors come from few of them, some write all in capitals or without accents, and most do
 * not ask where somebody was born or went to school.
 */
final class Offices {

    private static final int COUNT = 40;
    private static final double CARELESS = 10;
    private static final double ERRORS_OF_CARELESS = 5;
    /** So that the average of all is 1. */
    private static final double ERRORS_OF_OTHERS = (100 - CARELESS * ERRORS_OF_CARELESS) / (100 - CARELESS);

    private static final Map<Boolean, Double> ERRORS = Map.of(true, ERRORS_OF_CARELESS, false, ERRORS_OF_OTHERS);

    private final long seed;

    Offices(long seed) {
        this.seed = seed;
    }

    /** @param errors how many times as many errors as usual */
    record Office(double errors, boolean capitals, boolean plain, boolean birthplace, boolean school) {

        Human typed(Human human) {
            Human typed = birthplace ? human : human.with(LearnerField.PLACE_OF_BIRTH, "");
            typed = school ? typed : typed.with(LearnerField.SCHOOL_AT_AGE_16, "");
            for (LearnerField field : new LearnerField[] {LearnerField.GIVEN_NAME, LearnerField.FAMILY_NAME}) {
                String name = typed.details().text(field);
                String plainName = plain ? Community.withoutMarks(name) : name;
                typed = typed.with(field, capitals ? plainName.toUpperCase(Locale.ROOT) : plainName);
            }
            return typed;
        }
    }

    Office any(Chances chances) {
        Chances its = Chances.of(seed, "office", chances.below(COUNT));
        double errors = ERRORS.getOrDefault(its.percent(CARELESS), 1.0);
        return new Office(errors, its.percent(8), its.percent(12), its.percent(25), its.percent(40));
    }
}
