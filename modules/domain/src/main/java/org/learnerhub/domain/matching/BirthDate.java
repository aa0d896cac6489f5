package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** Dates of birth as numbers of the form yyyymmdd; 0 says nothing. */
final class BirthDate {

    /** A date that systems write where they know none. */
    private static final int NONSENSE_BEFORE = 1901_00_00;

    private BirthDate() {}

    /** @param text YYYY-MM-DD, checked against the calendar by whoever let it in */
    static int of(@Nullable String text) {
        if (text == null || text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < 10; i++) {
            int digit = text.charAt(i) - '0';
            if (i != 4 && i != 7) {
                if (digit < 0 || digit > 9) {
                    return 0;
                }
                number = number * 10 + digit;
            }
        }
        int month = month(number);
        int day = day(number);
        boolean sound = number > NONSENSE_BEFORE && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return sound ? number : 0;
    }

    static int year(int date) {
        return date / 10_000;
    }

    static int month(int date) {
        return date / 100 % 100;
    }

    static int day(int date) {
        return date % 100;
    }

    /** "Some day that year", in many systems and countries. */
    static boolean isFirstOfJanuary(int date) {
        return date % 10_000 == 101;
    }

    static boolean isSwapped(int one, int other) {
        return year(one) == year(other) && month(one) == day(other) && day(one) == month(other);
    }

    /** One digit differs, or two neighbours of the same component stand in each other's place. */
    static boolean isSlip(int one, int other) {
        int differing = 0;
        int mine = one;
        int theirs = other;
        for (int i = 0; i < 8; i++) {
            differing += mine % 10 == theirs % 10 ? 0 : 1;
            mine /= 10;
            theirs /= 10;
        }
        return differing == 1 || (differing == 2 && isTransposed(one, other));
    }

    /** Two of day, month and year agree. */
    static boolean isTwoThirds(int one, int other) {
        int same = (year(one) == year(other) ? 1 : 0)
                + (month(one) == month(other) ? 1 : 0)
                + (day(one) == day(other) ? 1 : 0);
        return same == 2;
    }

    private static boolean isTransposed(int one, int other) {
        return (isTurned(day(one), day(other)) && one / 100 == other / 100)
                || (isTurned(month(one), month(other)) && day(one) == day(other) && year(one) == year(other))
                || (isTurned(year(one) % 100, year(other) % 100) && one % 10_000 == other % 10_000);
    }

    private static boolean isTurned(int one, int other) {
        return one % 10 == other / 10 && one / 10 == other % 10;
    }
}
