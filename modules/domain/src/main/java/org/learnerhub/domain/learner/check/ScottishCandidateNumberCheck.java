package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/**
 * Is the Scottish candidate number, where given, nine digits? A lost leading zero is restored where the check digit
 * (weights 3 2 7 6 5 4 3 2, modulo 11; contract 5) proves it.
 */
final class ScottishCandidateNumberCheck implements RowCheck {

    private static final LearnerField FIELD = LearnerField.SCOTTISH_CANDIDATE_NUMBER;
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int DIGITS = 9;

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(FIELD);
        if (value == null || (value.length() == DIGITS && Shapes.isDigits(value)) || row.isFaulty(FIELD)) {
            return;
        }
        String padded = "0" + value;
        if (padded.length() == DIGITS && Shapes.isDigits(padded) && hasCheckDigit(padded)) {
            row.repair(FIELD, padded, RowCode.LEADING_ZERO_RESTORED);
        } else if (SpreadsheetNumber.isRewritten(value)) {
            restore(row, value);
        } else {
            row.found(LearnerRowCode.SCN_FORMAT, FIELD, "found " + ValueClass.of(value));
        }
    }

    private static void restore(RowUnderCheck row, String value) {
        SpreadsheetNumber.restored(value, DIGITS)
                .ifPresentOrElse(
                        digits -> row.repair(FIELD, digits, RowCode.NUMBER_REPAIRED),
                        () -> row.found(RowCode.NUMBER_DAMAGED, FIELD));
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return (11 - sum % 11) % 11 == digits.charAt(DIGITS - 1) - '0';
    }
}
