package org.learnerhub.domain.enquiry;

import java.util.List;

/**
 * How a find ended (contract 3.2).
 *
 * @param learners best first, ten at most; empty for a check, and where nobody or too many were found
 */
public record FindAnswer(Outcome outcome, List<FoundLearner> learners) {

    /** The endings of a find. */
    public enum Outcome {
        NOBODY,
        TOO_MANY,
        POSSIBLE,
        EXACT,
        /** A learner who was merged into another: the other is answered. */
        LINKED
    }
}
