package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/**
 * Is every value text, see {@link TextReading}? What nobody sees is removed and named. Other control characters and the
 * replacement character U+FFFD do not belong in a value.
 */
final class TextCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : LearnerField.all()) {
            String value = row.get(field);
            if (value != null) {
                check(row, field, value);
            }
        }
    }

    private static void check(RowUnderCheck row, LearnerField field, String value) {
        TextReading reading = TextReading.of(value, field == LearnerField.NOTES);
        if (!reading.text().equals(value)) {
            row.normalise(field, reading.text());
        }
        if (reading.removed() != null) {
            row.found(RowCode.INVISIBLE_REMOVED, field, reading.removed());
        }
        if (reading.noText() != null) {
            row.found(RowCode.CONTROL_CHARACTER, field, reading.noText());
        }
    }
}
