package org.learnerhub.domain.matching;

/** What kind of slip of the pen could have made one word of another, and how telling each is. Symmetric. */
enum Slip {
    /** Neighbours exchanged, a letter doubled or a double undone, a vowel in a consonant's place: names seldom differ so. */
    PLAIN(4),
    /** A further letter that lies beside its neighbour on the keyboard. */
    BRUSHED(3),
    /** A letter that lies beside the right one on the keyboard, neither first nor last. */
    NEIGHBOURING(2),
    /** A letter more or less, neither first nor last. */
    DROPPED(1),
    /** Another letter of its kind, or one more or less at either end: names differ so as often as slips do. */
    OTHER(0),
    /** More than one slip. */
    SEVERAL(-9);

    /** In a name of so few letters one is too much to be called a slip, unless it is doubled. */
    private static final int SHORT = 4;

    private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};

    private final int points;

    Slip(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** @param one of capitals, not equal to the other */
    static Slip between(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (!TypingError.isOneEdit(one, other)) {
            return SEVERAL;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (shorter.length() < longer.length()) {
            return more(longer, at);
        }
        if (longer.length() <= SHORT) {
            return OTHER;
        }
        boolean exchanged =
                at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
        return exchanged ? PLAIN : instead(one, at, other.charAt(at));
    }

    /** @param at the last place where the further letter can be */
    private static Slip more(String longer, int at) {
        char further = longer.charAt(at);
        if (at > 0 && longer.charAt(at - 1) == further) {
            return PLAIN;
        }
        if (at == 0 || at == longer.length() - 1 || longer.length() <= SHORT) {
            return OTHER;
        }
        boolean brushed = areBeside(further, longer.charAt(at - 1)) || areBeside(further, longer.charAt(at + 1));
        return brushed ? BRUSHED : DROPPED;
    }

    private static Slip instead(String word, int at, char other) {
        char letter = word.charAt(at);
        if (isEither(letter) || isEither(other)) {
            return OTHER;
        }
        if (NameSound.isVowel(letter) != NameSound.isVowel(other)) {
            return PLAIN;
        }
        boolean inside = at > 0 && at < word.length() - 1;
        return inside && areBeside(letter, other) ? NEIGHBOURING : OTHER;
    }

    /** Letters that are vowels here and consonants there. */
    private static boolean isEither(char letter) {
        return letter == 'Y' || letter == 'W' || letter == 'H' || letter == 'J';
    }

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
