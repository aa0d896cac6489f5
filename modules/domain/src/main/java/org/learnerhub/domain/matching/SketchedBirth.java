package org.learnerhub.domain.matching;

/** A date of birth in 16 bits, as keys that lie at it have it, but one more; 0 where there is none. */
final class SketchedBirth {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 176;

    private SketchedBirth() {}

    static int of(int born) {
        int years = BirthDate.year(born) - FIRST_YEAR;
        return years < 0 || years >= YEARS ? 0 : BlockingKeys.day(born) + 1;
    }

    static int read(int sketched) {
        int days = sketched - 1;
        int months = days / 31;
        return days < 0 ? 0 : (FIRST_YEAR + months / 12) * 10_000 + (months % 12 + 1) * 100 + days % 31 + 1;
    }
}
