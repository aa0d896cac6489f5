package org.learnerhub.domain.learner;

/**
 * All valid ULNs in ascending order, addressed by position: {@code at(0)} is the smallest. There are exactly
 * 818,181,819 (contract section 5). Positions are found digit by digit from a table of how many endings of each
 * length leave each remainder, so no table of numbers is kept.
 */
final class UlnSpace {

    static final long SIZE = 818_181_819L;
    static final int MODULUS = 11;
    static final int REMAINDER = 10;
    private static final int DIGITS = 10;

    /** endings[n][r]: how many n-digit endings have a weighted sum (weights n to 1) of r modulo 11. */
    private static final long[][] ENDINGS = endings();

    private UlnSpace() {}

    /** @param position from 0, below {@link #SIZE} */
    static Uln at(long position) {
        if (position < 0 || position >= SIZE) {
            throw new IllegalArgumentException("the ULN space has no position " + position);
        }
        long left = position;
        long number = 0;
        int sum = 0;
        for (int weight = DIGITS; weight >= 1; weight--) {
            int digit = weight == DIGITS ? 1 : 0;
            long endings = endingsAfter(sum, digit, weight);
            while (left >= endings) {
                left -= endings;
                digit++;
                endings = endingsAfter(sum, digit, weight);
            }
            number = number * 10 + digit;
            sum = (sum + digit * weight) % MODULUS;
        }
        return new Uln(number);
    }

    private static long endingsAfter(int sum, int digit, int weight) {
        return ENDINGS[weight - 1][Math.floorMod(REMAINDER - sum - digit * weight, MODULUS)];
    }

    private static long[][] endings() {
        long[][] table = new long[DIGITS][MODULUS];
        table[0][0] = 1;
        for (int length = 1; length < DIGITS; length++) {
            for (int remainder = 0; remainder < MODULUS; remainder++) {
                for (int digit = 0; digit < 10; digit++) {
                    table[length][(remainder + digit * length) % MODULUS] += table[length - 1][remainder];
                }
            }
        }
        return table;
    }
}
