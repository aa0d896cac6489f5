package org.learnerhub.domain.learner.check;

import java.util.function.Predicate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RowCode;

/** Is a candidate's or pupil's identifier, where given, built like one, and not a number that a spreadsheet cut? */
record IdentifierCheck(LearnerField field, HubCode code, Predicate<String> shape) implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(field);
        if (value == null || shape.test(value) || row.isFaulty(field)) {
            return;
        }
        row.found(
                SpreadsheetNumber.isRewritten(value) ? RowCode.NUMBER_DAMAGED : code,
                field,
                "found " + ValueClass.of(value));
    }
}
