package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/** Is every value short enough, counted in characters as Unicode composes them? Fields with a shape of their own say so themselves. */
final class LengthCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : LearnerField.all()) {
            String value = row.get(field);
            if (value != null && value.length() > field.maxLength() && !hasShape(field) && !row.isFaulty(field)) {
                check(row, field, value.codePointCount(0, value.length()));
            }
        }
    }

    private static void check(RowUnderCheck row, LearnerField field, int length) {
        if (length > field.maxLength()) {
            row.found(RowCode.VALUE_TOO_LONG, field, "longer than " + field.maxLength() + " characters: " + length);
        }
    }

    private static boolean hasShape(LearnerField field) {
        return switch (field) {
            case ULN,
                    POST_CODE,
                    DATE_OF_ADDRESS_CAPTURE,
                    DATE_OF_BIRTH,
                    GENDER,
                    NATIONALITY,
                    SCOTTISH_CANDIDATE_NUMBER,
                    ABILITY_TO_SHARE,
                    VERIFICATION_TYPE,
                    UCI,
                    UPN -> true;
            default -> false;
        };
    }
}
