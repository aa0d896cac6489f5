package org.learnerhub.domain.matching;

/**
 * A word as the parity of how often each class of letters stands in it, above its length in three bits: a slip changes two
 * classes at most, and words that are alike share most letters. 0 where the word is too short to say anything.
 */
final class SketchedWord {

    private static final int SHORTEST = 2;

    /** Words of this length and above are not told apart by it. */
    private static final int LONGEST = 8;

    private static final int MOST_OF_ONE_SLIP = 2;

    /** By how often letters stand in names. */
    private static final String FREQUENT_FIRST = "AEINRLSOHMTDCYBKJGUVWFZPQX";

    private final int classes;
    private final byte[] classOf = new byte[32];

    SketchedWord(int classes) {
        this.classes = classes;
        for (int i = 0; i < FREQUENT_FIRST.length(); i++) {
            classOf[FREQUENT_FIRST.charAt(i) & 31] = (byte) (i % classes);
        }
    }

    int of(String word) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        int parity = 0;
        for (int i = 0; i < word.length(); i++) {
            parity ^= 1 << classOf[word.charAt(i) & 31];
        }
        return ((Math.min(word.length(), LONGEST) - 1) << classes) | parity;
    }

    /**
     * Whether the word may be one that {@link TypingError} takes for the other, or the same.
     *
     * @param length of the word
     * @param sketch of the word
     * @param other a sketch, not 0
     */
    boolean mayBeLike(int length, int sketch, int other) {
        int letters = (1 << classes) - 1;
        int apart = Integer.bitCount((sketch ^ other) & letters);
        int otherLength = (other >> classes) + 1;
        if (otherLength < LONGEST) {
            return isLike(length, otherLength, apart);
        }
        for (int longer = LONGEST; longer <= Math.max(LONGEST, length + TypingError.MOST_LONGER); longer++) {
            if (isLike(length, longer, apart)) {
                return true;
            }
        }
        return false;
    }

    /** Each class in which they are apart takes a letter that has none to go with. */
    private static boolean isLike(int length, int other, int apart) {
        int shorter = Math.min(length, other);
        int longer = Math.max(length, other);
        if (apart == 0 || (longer - shorter <= 1 && apart <= MOST_OF_ONE_SLIP)) {
            return true;
        }
        if (longer - shorter > TypingError.MOST_LONGER) {
            return false;
        }
        int common = Math.min(shorter, (length + other - apart) / 2);
        return JaroWinkler.most(length, other, common) >= TypingError.alike(shorter);
    }
}
