package org.learnerhub.domain.learner.check;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value as the text that it is: letters and their marks composed (NFC), blanks around it taken away, line breaks, tabs
 * and no-break spaces as blanks, without characters that nobody sees.
 *
 * @param removed the names of characters that nobody sees and that no program leaves behind by itself; null where none was there
 * @param noText the names of control characters and the like, which are left where they are; null where none is there
 */
public record TextReading(
        String text, @Nullable String removed, @Nullable String noText) {

    /** @param ownLines whether line breaks are the sender's own */
    public static TextReading of(String value, boolean ownLines) {
        if (isPlain(value)) {
            return new TextReading(value, null, null);
        }
        String text = value.replace('\u00A0', ' ').strip();
        if (!ownLines) {
            text = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        String seen = Invisible.without(text).strip();
        boolean told = !seen.equals(text) && !Invisible.isByteOrderMark(text);
        boolean bad = seen.chars().anyMatch(TextReading::isNoText);
        return new TextReading(seen, told ? Invisible.names(text) : null, bad ? names(seen) : null);
    }

    /** The quick way out for almost every value. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return value.charAt(0) != ' ' && value.charAt(value.length() - 1) != ' ';
    }

    private static boolean isNoText(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFD || c == 0xFFFE;
    }

    private static String names(String text) {
        return text.chars()
                .filter(TextReading::isNoText)
                .distinct()
                .limit(3)
                .mapToObj(CharacterName::of)
                .collect(Collectors.joining(", "));
    }
}
