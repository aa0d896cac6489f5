package org.learnerhub.domain.matching;

import java.util.List;

/**
 * Why a row was decided as it was: enough to recompute the decision.
 *
 * @param candidates the plausible ones, best first, at most ten; where the row was matched its learner is among them
 * @param plausible how many were plausible; may exceed the list
 */
public record Explanation(Kind kind, List<ScoredCandidate> candidates, int plausible) {

    /** How the row was matched. Stored by ordinal: add at the end only. */
    public enum Kind {
        EXACT,
        POSSIBLE,
        TOO_MANY,
        NONE,
        /** By the ULN on the row. */
        ULN
    }
}
