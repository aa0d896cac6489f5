package org.learnerhub.people;

/** Numbers that other bodies give to pupils and candidates, with right check characters. */
final class Identifiers {

    private static final int[] SCOTTISH_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final String PUPIL_CHECKS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String CANDIDATE_CHECKS = "ABCDEFGHKLMRTVWXY";

    private Identifiers() {}

    /** Nine digits: two of the year of birth, then at random, the last a check digit (modulo 11). */
    static String scottishCandidate(Dice dice, int birthYear) {
        while (true) {
            String digits = digits(birthYear % 100, 2) + digits(dice.below(1_000_000), 6);
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.charAt(i) - '0') * SCOTTISH_WEIGHTS[i];
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }

    /** A check letter (weights 2 to 13, modulo 23) and twelve digits: authority, school, year, serial. */
    static String uniquePupil(Dice dice, int birthYear) {
        String digits = digits(201 + dice.below(740), 3)
                + digits(4000 + dice.below(900), 4)
                + digits((birthYear + 5) % 100, 2)
                + digits(1 + dice.below(400), 3);
        return PUPIL_CHECKS.charAt(sum(digits, 2, 1) % PUPIL_CHECKS.length()) + digits;
    }

    /** Centre, zero, year, serial, and a check letter (weights 16 to 5, modulo 17). */
    static String uniqueCandidate(Dice dice, int birthYear) {
        String digits = digits(10_000 + dice.below(65_000), 5)
                + "0"
                + digits((birthYear + 16) % 100, 2)
                + digits(1 + dice.below(9_000), 4);
        return digits + CANDIDATE_CHECKS.charAt(sum(digits, 16, -1) % CANDIDATE_CHECKS.length());
    }

    private static int sum(String digits, int firstWeight, int step) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (firstWeight + step * i);
        }
        return sum;
    }

    /** With leading zeros. */
    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
