package org.learnerhub.domain.learner.check;

import java.util.Optional;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** Is the ULN, where one is given, a number that a learner can have? */
final class UlnCheck implements RowCheck {

    private static final String PLACEHOLDER = "9999999999";
    private static final int DIGITS = 10;

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(LearnerField.ULN);
        if (value == null || Uln.parse(value).isPresent() || row.isFaulty(LearnerField.ULN)) {
            return;
        }
        if (SpreadsheetNumber.isRewritten(value)) {
            restore(row, value);
        } else if (value.equals(PLACEHOLDER)) {
            row.found(LearnerRowCode.ULN_PLACEHOLDER, LearnerField.ULN);
        } else {
            row.found(LearnerRowCode.ULN_FORMAT, LearnerField.ULN, why(value));
        }
    }

    private static String why(String value) {
        boolean ten = value.length() == DIGITS && Shapes.isDigits(value);
        return ten ? "ten digits, the check digit or the first one is wrong" : "found " + ValueClass.of(value);
    }

    private static void restore(RowUnderCheck row, String value) {
        Optional<String> restored = SpreadsheetNumber.restored(value, DIGITS)
                .filter(digits -> Uln.parse(digits).isPresent());
        if (restored.isPresent()) {
            row.repair(LearnerField.ULN, restored.get(), RowCode.NUMBER_REPAIRED);
        } else {
            row.found(RowCode.NUMBER_DAMAGED, LearnerField.ULN);
        }
    }
}
