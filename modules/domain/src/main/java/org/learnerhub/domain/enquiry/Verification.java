package org.learnerhub.domain.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.problem.WireCode;

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
    public WireCode code() {
        return switch (outcome) {
            case MATCH -> linked ? WireCode.WSVRC002 : WireCode.WSVRC001;
            case SIMILAR -> linked ? WireCode.WSVRC004 : WireCode.WSVRC003;
            case DIFFERENT -> WireCode.WSVRC005;
            case UNKNOWN -> WireCode.WSVRC006;
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
