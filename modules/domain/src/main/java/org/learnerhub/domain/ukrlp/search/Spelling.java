package org.learnerhub.domain.ukrlp.search;

/** How many letters one word is from another: left out, too many, wrong, or two exchanged. */
final class Spelling {

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private Spelling() {}

    /** How many are forgiven in a word. */
    static int forgiven(String word) {
        if (word.length() < ONE_FROM || isNumber(word)) {
            return 0;
        }
        return word.length() < TWO_FROM ? 1 : 2;
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Which letters occur, as bits: each letter amiss turns two at most. */
    static long letters(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1L << (word.charAt(i) & 63);
        }
        return bits;
    }

    /** @return the distance; any number above {@code most} where it is above */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int steps = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (wrong == 1 && areExchanged(one, i, other, j)) {
                    steps = Math.min(steps, beforeLast[j - 2] + 1);
                }
                row[j] = steps;
                least = Math.min(least, steps);
            }
            if (least > most) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean areExchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
