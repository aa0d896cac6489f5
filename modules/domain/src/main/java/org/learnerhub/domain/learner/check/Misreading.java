package org.learnerhub.domain.learner.check;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Signs that a name was read in the wrong encoding, on its way to the sender's system or from there: characters that no
 * name has, at least not there.
 */
public final class Misreading {

    private static final String SIGNS = "¡¢£¤¥¦§¨©¬®¯°±²³µ¶¸¹¼½¾¿×÷ƒˆ˜†‡•…‰‹›€™√≈∆∑∏∫∂∞≤≥≠◊⁄\u2219\u2320\u2321⌐₧";
    /** Quotation marks: around a nickname they have their place, between two letters they have none. */
    private static final String QUOTES = "‚„“”«»";
    /** Capitals that other encodings have where Mac and DOS have é, ä, å, è, ü and î. */
    private static final String STRAY_CAPITALS = "ŽŠŒŸ";
    /** As which the first byte of a character in UTF-8 is read. */
    private static final String LEADS = "ÂÃÄÅ";

    /** After these a name goes on with a capital. */
    private static final Set<String> PREFIXES = Set.of(
            "mc", "mac", "de", "di", "da", "du", "des", "del", "la", "le", "lo", "van", "von", "der", "den", "fitz",
            "al", "el", "ap", "ab", "ni", "nic", "ui", "ua", "mhic", "bh", "dt", "gc", "ts", "san", "saint", "st",
            "ben", "abu", "ibn", "bin");

    private Misreading() {}

    /** The first such character. */
    public static OptionalInt in(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' && isOutOfPlace(name, i, c)) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a letter was replaced by a question mark. */
    static boolean hasLostLetter(String name) {
        return name.indexOf('?') >= 0 && name.chars().anyMatch(Character::isLetter);
    }

    private static boolean isOutOfPlace(String name, int at, char c) {
        if (SIGNS.indexOf(c) >= 0 || isDrawing(c) || Character.isISOControl(c)) {
            return true;
        }
        boolean afterLetter = at > 0 && Character.isLetter(name.charAt(at - 1));
        boolean beforeLetter = at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
        if (QUOTES.indexOf(c) >= 0) {
            return afterLetter && beforeLetter;
        }
        if (c == 'Ÿ' && afterLetter && beforeLetter && Character.isLowerCase(name.charAt(at + 1))) {
            return true;
        }
        if (STRAY_CAPITALS.indexOf(c) >= 0) {
            return afterLetter && Character.isLowerCase(name.charAt(at - 1)) && !mayPrecedeCapital(name, at);
        }
        return LEADS.indexOf(c) >= 0 && at + 1 < name.length() && isSign(name.charAt(at + 1));
    }

    /** Lines and blocks of DOS. */
    private static boolean isDrawing(char c) {
        return c >= '\u2500' && c <= '\u259F';
    }

    private static boolean isSign(char c) {
        return c > 0x7f && !Character.isLetter(c) && c != '’' && c != '‘' && c != '–';
    }

    /** Whether the letters of the word before this place are such that a capital may follow. */
    public static boolean mayPrecedeCapital(String name, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(name.charAt(from - 1))) {
            from--;
        }
        return at - from == 1 || PREFIXES.contains(name.substring(from, at).toLowerCase(Locale.ROOT));
    }
}
