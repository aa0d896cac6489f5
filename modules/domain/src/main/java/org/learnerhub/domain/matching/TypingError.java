package org.learnerhub.domain.matching;

/** Whether two words could be one, mistyped. Symmetric. */
final class TypingError {

    private static final double ALIKE = 0.91;
    private static final int SHORTEST = 3;
    private static final int LONG = 8;
    private static final int MOST_OTHER_LETTERS = 5;

    /** By how many letters one of the two may be longer. */
    static final int MOST_LONGER = 4;

    private TypingError() {}

    static boolean between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > MOST_LONGER || lettersOfOneOnly(one, other) > MOST_OTHER_LETTERS) {
            return false;
        }
        if (longer - shorter <= 1 && isOneEdit(one, other)) {
            return true;
        }
        return JaroWinkler.similarity(one, other) >= alike(shorter);
    }

    /** From which similarity on two words are alike. */
    static double alike(int shorter) {
        return shorter >= LONG ? ALIKE - 0.01 : ALIKE;
    }

    /** How many letters occur in one of the two only: cheap to ask, and settles nearly all pairs of strangers. */
    private static int lettersOfOneOnly(String one, String other) {
        return Integer.bitCount(letters(one) ^ letters(other));
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** One letter more, less or other, or two neighbours in each other's place. */
    static boolean isOneEdit(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() < longer.length()) {
            return longer.length() == shorter.length() + 1 && sameFrom(shorter, at, longer, at + 1);
        }
        return at == shorter.length()
                || sameFrom(shorter, at + 1, longer, at + 1)
                || (at + 1 < shorter.length()
                        && shorter.charAt(at) == longer.charAt(at + 1)
                        && shorter.charAt(at + 1) == longer.charAt(at)
                        && sameFrom(shorter, at + 2, longer, at + 2));
    }

    private static boolean sameFrom(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }
}
