package org.learnerhub.domain.matching;

/** Jaro's similarity with Winkler's bonus for a common beginning, 0 to 1; symmetric. (Winkler 1990.) */
final class JaroWinkler {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_MOST = 4;
    private static final double ROUNDING = 1e-9;

    private JaroWinkler() {}

    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(PREFIX_MOST, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** The most that words of these lengths can come to, so many letters of which go with one another. */
    static double most(int one, int other, int common) {
        if (common == 0) {
            return 0;
        }
        double jaro = (common / (double) one + common / (double) other + 1) / 3;
        return jaro + Math.min(PREFIX_MOST, common) * PREFIX_WEIGHT * (1 - jaro) + ROUNDING;
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] usedOfOne = new boolean[one.length()];
        boolean[] usedOfOther = new boolean[other.length()];
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int to = Math.min(other.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < to; j++) {
                if (!usedOfOther[j] && one.charAt(i) == other.charAt(j)) {
                    usedOfOne[i] = true;
                    usedOfOther[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double m = common;
        double halfTranspositions = transpositions(one, usedOfOne, other, usedOfOther) / 2.0;
        return (m / one.length() + m / other.length() + (m - halfTranspositions) / m) / 3;
    }

    private static int transpositions(String one, boolean[] usedOfOne, String other, boolean[] usedOfOther) {
        int transpositions = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (usedOfOne[i]) {
                while (!usedOfOther[j]) {
                    j++;
                }
                if (one.charAt(i) != other.charAt(j)) {
                    transpositions++;
                }
                j++;
            }
        }
        return transpositions;
    }
}
