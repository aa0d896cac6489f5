package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/** Were signs of Windows-1252 read as Latin-1 ({@link WindowsSigns})? That is undone, before they are taken for no text. */
final class WindowsSignsCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : NameFields.TEXT) {
            String value = row.get(field);
            if (value != null && !row.isFaulty(field)) {
                WindowsSigns.read(value).ifPresent(text -> row.repair(field, text, RowCode.WINDOWS_SIGNS_READ));
            }
        }
    }
}
