package org.learnerhub.domain.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * How a verification ended (contract 2 and 3.9).
 *
 * @param learner the learner who has the number now; null where the names, date of birth or gender are somebody else's
 * @param linked whether the number was merged into another
 * @param flags what does not agree; none for a match, and none where the number is nobody's
 */
public record Verification(
        Outcome outcome, boolean linked, @Nullable RegisteredLearner learner, List<FailureFlag> flags) {

    /** WSVRC001 to WSVRC006. */
    public VerificationCode code() {
        return switch (outcome) {
            case MATCH -> linked ? VerificationCode.WSVRC002 : VerificationCode.WSVRC001;
            case SIMILAR -> linked ? VerificationCode.WSVRC004 : VerificationCode.WSVRC003;
            case DIFFERENT -> VerificationCode.WSVRC005;
            case UNKNOWN -> VerificationCode.WSVRC006;
        };
    }

    /** The endings of a verification. */
    public enum Outcome {
        MATCH,
        SIMILAR,
        DIFFERENT,
        UNKNOWN
    }
}
