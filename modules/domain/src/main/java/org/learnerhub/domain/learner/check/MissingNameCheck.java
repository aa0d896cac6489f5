package org.learnerhub.domain.learner.check;

import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Are both names there? */
final class MissingNameCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        if (row.get(LearnerField.GIVEN_NAME) == null) {
            row.found(LearnerRowCode.GIVEN_NAME_MISSING, LearnerField.GIVEN_NAME);
        }
        if (row.get(LearnerField.FAMILY_NAME) == null) {
            row.found(LearnerRowCode.FAMILY_NAME_MISSING, LearnerField.FAMILY_NAME);
        }
    }
}
