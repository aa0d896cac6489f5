package org.learnerhub.domain.registration.single;

import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Verification type 999 says nothing without a description (contract 2). */
final class AskedVerification {

    private static final String OTHER = "999";

    private AskedVerification() {}

    static boolean lacksDescription(LearnerDetails details) {
        return OTHER.equals(details.get(LearnerField.VERIFICATION_TYPE))
                && !details.has(LearnerField.OTHER_VERIFICATION_DESCRIPTION);
    }
}
