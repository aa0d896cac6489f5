package org.learnerhub.people;

import java.time.LocalDate;

/** When a college's learners were born: two thirds are 15 to 19 years old, none below 13 or above 60. */
final class BirthDates {

    static final int YOUNGEST = 13;
    static final int OLDEST = 60;
    private static final double[] TEENS = {0.4, 1.6, 4, 22, 21, 13, 6.5};

    private final LocalDate today;
    private final Weighted<Integer> ages;

    /** @param today the day on which ages count */
    BirthDates(LocalDate today) {
        this.today = today;
        Weighted.Builder<Integer> builder = new Weighted.Builder<>();
        for (int age = YOUNGEST; age <= OLDEST; age++) {
            int teen = age - YOUNGEST;
            builder.add(age, teen < TEENS.length ? TEENS[teen] : adult(age));
        }
        ages = builder.build();
    }

    LocalDate draw(Dice dice) {
        return bornAtAge(ages.draw(dice), dice);
    }

    /** A brother's or sister's, one to five years older or younger; may lie outside a learner's ages. */
    LocalDate sibling(LocalDate of, Dice dice) {
        int days = 330 + dice.below(1500);
        boolean younger = dice.chance(0.5);
        return younger ? of.plusDays(days) : of.minusDays(days);
    }

    LocalDate parent(LocalDate of, Dice dice) {
        return of.minusDays(Math.round(365.25 * (19 + dice.below(18))) + dice.below(365));
    }

    boolean fits(LocalDate born) {
        return !born.isAfter(today.minusYears(YOUNGEST)) && born.isAfter(today.minusYears(OLDEST + 1));
    }

    int age(LocalDate born) {
        return today.getYear() - born.getYear() - (born.getDayOfYear() > today.getDayOfYear() ? 1 : 0);
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    private LocalDate bornAtAge(int age, Dice dice) {
        LocalDate last = today.minusYears(age);
        return last.minusDays(dice.below(365));
    }

    /** Fewer with each year of age. */
    private static double adult(int age) {
        return 2.1 * Math.pow(0.94, age - 20.0);
    }
}
