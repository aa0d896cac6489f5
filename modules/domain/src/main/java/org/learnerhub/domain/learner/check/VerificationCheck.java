package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Is the verification type one of the list, and described where it is 999 (contract section 2)? */
final class VerificationCheck implements RowCheck {

    private static final String OTHER = "999";

    @Override
    public void check(RowUnderCheck row) {
        String type = row.get(LearnerField.VERIFICATION_TYPE);
        if (type == null || row.isFaulty(LearnerField.VERIFICATION_TYPE)) {
            return;
        }
        if (!Shapes.isVerificationType(type)) {
            row.found(
                    LearnerRowCode.VERIFICATION_TYPE_FORMAT,
                    LearnerField.VERIFICATION_TYPE,
                    "found " + ValueClass.of(type));
        } else if (type.equals(OTHER) && row.get(LearnerField.OTHER_VERIFICATION_DESCRIPTION) == null) {
            row.found(LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING, LearnerField.OTHER_VERIFICATION_DESCRIPTION);
        }
    }
}
