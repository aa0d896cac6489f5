package org.learnerhub.domain.matching;

/** What kind of slip of the pen could have made one word of another, and how telling each is. Symmetric. */
final class Slip {

    /** More than one slip: nothing proves that. */
    static final int SEVERAL = -99;

    /** Neighbours exchanged, or a consonant doubled: two names hardly ever differ so. */
    private static final int PLAIN = 4;

    /** A letter lost or brought in within, or a vowel in a consonant's place: few names differ so, unless at the end. */
    private static final int TELLING = 3;

    /** A long vowel makes another name in some languages: GULED and GULEED. */
    private static final int DOUBLED_VOWEL = 1;

    private static final int CONSONANT = 1;
    private static final int CONSONANT_BESIDE = 2;
    private static final int VOWEL = 0;
    private static final int FIRST_LETTER_MORE = 2;
    private static final int EITHER = 0;
    private static final int LAST_LETTER_MORE = 0;
    private static final int LAST_LETTER_MIXED = 1;

    /** NIRMALA and NIRMALI. */
    private static final int LAST_VOWEL = -1;

    /** In a name of four letters one that is another is a quarter. */
    private static final int SHORT = -5;

    /** One letter more or less of a name so short. */
    private static final int SHORT_MORE = 0;

    private static final int SHORT_LETTERS = 4;

    private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};

    private Slip() {}

    /** @param one of capitals, not equal to the other */
    static int points(String one, String other) {
        if (!TypingError.isOneEdit(one, other)) {
            return SEVERAL;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() == longer.length()) {
            return sameLength(one, other, at) + (longer.length() <= SHORT_LETTERS ? SHORT : 0);
        }
        if (at > 0 && longer.charAt(at - 1) == longer.charAt(at)) {
            return NameSound.isVowel(longer.charAt(at)) ? DOUBLED_VOWEL : PLAIN;
        }
        int points = at == 0 ? FIRST_LETTER_MORE : at == longer.length() - 1 ? LAST_LETTER_MORE : TELLING;
        return points + (shorter.length() <= SHORT_LETTERS ? SHORT_MORE : 0);
    }

    /** @param at the first place where they differ */
    private static int sameLength(String one, String other, int at) {
        char mine = one.charAt(at);
        char theirs = other.charAt(at);
        boolean last = at == one.length() - 1;
        if (!last && mine == other.charAt(at + 1) && theirs == one.charAt(at + 1)) {
            return PLAIN;
        }
        boolean vowels = NameSound.isVowel(mine) && NameSound.isVowel(theirs);
        boolean consonants = !NameSound.isVowel(mine) && !NameSound.isVowel(theirs);
        if (vowels) {
            return last ? LAST_VOWEL : VOWEL;
        }
        if (consonants) {
            return areBeside(mine, theirs) ? CONSONANT_BESIDE : CONSONANT;
        }
        return isEither(mine) || isEither(theirs) ? EITHER : last ? LAST_LETTER_MIXED : TELLING;
    }

    /** A vowel here and a consonant there. */
    private static boolean isEither(char letter) {
        return letter == 'Y' || letter == 'W' || letter == 'J';
    }

    /** On the keyboard. */
    static boolean areBeside(char one, char other) {
        for (int row = 0; row < KEYBOARD.length; row++) {
            int mine = KEYBOARD[row].indexOf(one);
            if (mine >= 0) {
                return isAt(row, mine - 1, other)
                        || isAt(row, mine + 1, other)
                        || isAt(row - 1, mine, other)
                        || isAt(row - 1, mine + 1, other)
                        || isAt(row + 1, mine - 1, other)
                        || isAt(row + 1, mine, other);
            }
        }
        return false;
    }

    private static boolean isAt(int row, int place, char letter) {
        return row >= 0
                && row < KEYBOARD.length
                && place >= 0
                && place < KEYBOARD[row].length()
                && KEYBOARD[row].charAt(place) == letter;
    }
}
