package org.learnerhub.domain.matching;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds what people write into what is compared: capitals of the Latin alphabet without accents, and no apostrophes,
 * hyphens or spaces. Only for comparing; what the person wrote is kept.
 */
final class Folding {

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

    private Folding() {}

    /** Letters and digits only; null where nothing remains. */
    static @Nullable String name(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder folded = new StringBuilder(text.length());
        if (!foldAscii(text, folded)) {
            folded.setLength(0);
            foldUnicode(text, folded);
        }
        return folded.isEmpty() ? null : folded.toString();
    }

    /** Case and spaces do not matter; ZZ99 9ZZ, "no fixed abode", says nothing. */
    static @Nullable String postCode(@Nullable String text) {
        String folded = name(text);
        return "ZZ999ZZ".equals(folded) ? null : folded;
    }

    private static boolean foldAscii(String text, StringBuilder folded) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                folded.append((char) (c - 'a' + 'A'));
            } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                folded.append(c);
            } else if (c > 127) {
                return false;
            }
        }
        return true;
    }

    private static void foldUnicode(String text, StringBuilder folded) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char upper = Character.toUpperCase(parts.charAt(i));
            String replacement = parts.charAt(i) == 'ß' ? "SS" : UNDIVIDED.get(upper);
            if (replacement != null) {
                folded.append(replacement);
            } else if (!isSpacingModifier(upper)
                    && (Character.isLetterOrDigit(upper) || Character.isSurrogate(upper))) {
                folded.append(upper);
            }
        }
    }

    /** Letters by name only: the apostrophe of Ukrainian, the okina of Hawaiian. */
    private static boolean isSpacingModifier(char c) {
        return c >= '\u02B0' && c <= '\u02FF';
    }
}
