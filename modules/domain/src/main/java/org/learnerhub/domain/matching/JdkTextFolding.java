package org.learnerhub.domain.matching;

import java.text.Normalizer;
import java.util.Map;

/** Folds by Unicode decomposition; knows the Latin letters that Unicode does not take apart, and no other script. */
final class JdkTextFolding implements TextFolding {

    /** Letters that Unicode does not take apart, in capitals. */
    private static final Map<Character, String> UNDIVIDED = Map.ofEntries(
            Map.entry('Æ', "AE"),
            Map.entry('Œ', "OE"),
            Map.entry('Ø', "O"),
            Map.entry('Ð', "D"),
            Map.entry('Đ', "D"),
            Map.entry('Þ', "TH"),
            Map.entry('Ł', "L"),
            Map.entry('Ħ', "H"),
            Map.entry('Ŧ', "T"),
            Map.entry('Ŋ', "NG"),
            Map.entry('ẞ', "SS"),
            Map.entry('Ə', "A"));

    @Override
    public String fold(String text) {
        String ascii = AsciiFolding.foldOrNull(text);
        return ascii != null ? ascii : foldUnicode(text);
    }

    private static String foldUnicode(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parts.length());
        boolean gap = false;
        for (int i = 0; i < parts.length(); i++) {
            String letter = letter(parts.charAt(i));
            if (letter.equals(" ")) {
                gap = true;
            } else if (!letter.isEmpty()) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** A space where a word ends, nothing for marks that do not count. */
    private static String letter(char c) {
        char upper = Character.toUpperCase(c);
        String replacement = c == 'ß' ? "SS" : UNDIVIDED.get(upper);
        if (replacement != null) {
            return replacement;
        }
        if (isApostrophe(c) || isMark(c)) {
            return "";
        }
        return Character.isLetterOrDigit(upper) || Character.isSurrogate(upper) ? String.valueOf(upper) : " ";
    }

    /** Also letters by name only: the apostrophe of Ukrainian, the okina of Hawaiian. */
    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '’' || c == '‘' || c == '´' || (c >= '\u02B0' && c <= '\u02FF');
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
