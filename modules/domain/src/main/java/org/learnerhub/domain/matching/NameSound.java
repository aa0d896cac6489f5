package org.learnerhub.domain.matching;

/**
 * How names sound, roughly. Parents give two children two names that sound different; two spellings that sound alike are
 * one name.
 */
final class NameSound {

    private static final String VOWELS = "AEIOU";

    private NameSound() {}

    /** Whether the two are read aloud alike: HASAN and HASSAN, AMINA and AMINAH, HARPRIT and HARPREET. */
    static boolean isSame(String one, String other) {
        return strict(one).equals(strict(other));
    }

    /**
     * Whether they could be spellings of one name: the same consonants, the same ending, and a like beginning. Of two that
     * a table pairs: MOHAMMED and MUHAMMAD are, ADA and IDA are not.
     */
    static boolean isLike(String one, String other) {
        String mine = strict(one);
        String theirs = strict(other);
        return consonants(mine).equals(consonants(theirs))
                && ending(mine) == ending(theirs)
                && beginning(mine) == beginning(theirs);
    }

    private static String strict(String name) {
        String read = name.replace("PH", "F")
                .replace("CK", "K")
                .replace("CE", "SE")
                .replace("CI", "SI")
                .replace("EE", "I")
                .replace("OO", "U")
                .replace("OU", "U");
        StringBuilder sound = new StringBuilder(read.length());
        for (int i = 0; i < read.length(); i++) {
            char letter = read(read.charAt(i));
            boolean silent = letter == 'H' && i == read.length() - 1;
            if (!silent && (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter)) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    private static char read(char letter) {
        return switch (letter) {
            case 'Q' -> 'K';
            case 'Z' -> 'S';
            case 'W' -> 'V';
            case 'Y', 'J' -> 'I';
            default -> letter;
        };
    }

    private static String consonants(String sound) {
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i) == 'F' ? 'V' : sound.charAt(i);
            if (!isVowel(letter) && letter != 'H' && (out.length() == 0 || out.charAt(out.length() - 1) != letter)) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static char ending(String sound) {
        return sound.isEmpty() ? ' ' : vowel(sound.charAt(sound.length() - 1));
    }

    private static char beginning(String sound) {
        if (sound.isEmpty()) {
            return ' ';
        }
        boolean diphthong = sound.startsWith("AI");
        return diphthong ? 'E' : vowel(sound.charAt(0));
    }

    /** E and I, O and U stand for one another in transliteration; a consonant for none. */
    private static char vowel(char letter) {
        return switch (letter) {
            case 'E', 'I' -> 'E';
            case 'O', 'U' -> 'O';
            case 'A' -> 'A';
            default -> ' ';
        };
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
