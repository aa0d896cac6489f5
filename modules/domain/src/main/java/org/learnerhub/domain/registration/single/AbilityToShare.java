package org.learnerhub.domain.registration.single;

import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Since 2018 nobody can opt out of sharing any more, and who opted out before stays so (contract 7). */
final class AbilityToShare {

    private static final String OPTED_OUT = "2";

    private AbilityToShare() {}

    static boolean isOptOut(LearnerDetails details) {
        return OPTED_OUT.equals(details.get(LearnerField.ABILITY_TO_SHARE));
    }

    static boolean mayChange(LearnerDetails before, LearnerDetails after) {
        return isOptOut(before) == isOptOut(after);
    }
}
