package org.learnerhub.domain.learner.check;

import java.util.regex.Pattern;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Is there a number to verify? Ten digits whose check digit is wrong are a number that is nobody's. */
final class UlnToVerifyCheck implements RowCheck {

    private static final Pattern TEN_DIGITS = Pattern.compile("[1-9][0-9]{9}");

    private final RowCheck shape = new UlnCheck();

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(LearnerField.ULN);
        if (value == null) {
            row.found(LearnerRowCode.ULN_MISSING, LearnerField.ULN);
        } else if (!TEN_DIGITS.matcher(value).matches()) {
            shape.check(row);
        }
    }
}
