package org.learnerhub.domain.batch.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;

/**
 * Is every value text? Surrounding blanks of all kinds are taken away; line breaks and tabs count as blanks; other
 * control characters and the replacement character U+FFFD do not belong in a value.
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
        String text = value.replace('\u00A0', ' ').replace('\uFEFF', ' ').strip();
        if (field != LearnerField.NOTES) {
            text = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        }
        row.normalise(field, text);
        if (text.chars().anyMatch(TextCheck::isNoText)) {
            row.found(HubCode.CONTROL_CHARACTER, field);
        }
    }

    private static boolean isNoText(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFD || c == 0xFFFE;
    }
}
