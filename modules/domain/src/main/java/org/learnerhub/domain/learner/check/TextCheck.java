package org.learnerhub.domain.learner.check;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/**
 * Is every value text? Letters and their marks are composed (NFC), blanks around a value are taken away, line breaks,
 * tabs and no-break spaces count as blanks, and characters that nobody sees are removed and named. Other control
 * characters and the replacement character U+FFFD do not belong in a value.
 */
final class TextCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : LearnerField.all()) {
            String value = row.get(field);
            if (value != null && !isPlain(value)) {
                check(row, field, value);
            }
        }
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

    private static void check(RowUnderCheck row, LearnerField field, String value) {
        String text = value.replace('\u00A0', ' ').strip();
        if (field != LearnerField.NOTES) {
            text = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        String seen = Invisible.without(text).strip();
        if (!seen.equals(value)) {
            row.normalise(field, seen);
        }
        if (!seen.equals(text) && !Invisible.isByteOrderMark(text)) {
            row.found(RowCode.INVISIBLE_REMOVED, field, Invisible.names(text));
        }
        if (seen.chars().anyMatch(TextCheck::isNoText)) {
            row.found(RowCode.CONTROL_CHARACTER, field, names(seen));
        }
    }

    private static boolean isNoText(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFD || c == 0xFFFE;
    }

    private static String names(String text) {
        return text.chars()
                .filter(TextCheck::isNoText)
                .distinct()
                .limit(3)
                .mapToObj(CharacterName::of)
                .collect(Collectors.joining(", "));
    }
}
