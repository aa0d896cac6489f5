package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/**
 * Was the value's UTF-8 read as something else and written again ({@code ZoÃ«})? That is undone, before anything is taken
 * away: bytes of UTF-8 read as blanks and control characters too.
 */
final class DoubledTextCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : NameFields.TEXT) {
            String value = row.get(field);
            if (value != null && !row.isFaulty(field)) {
                DoubledText.undone(value)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> row.repair(field, text, RowCode.DOUBLED_TEXT_UNDONE));
            }
        }
    }
}
