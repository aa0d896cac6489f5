package org.learnerhub.domain.challenge;

import java.util.Optional;

/**
 * How raising a challenge ended.
 *
 * @param challenge the case; empty where there is none
 */
public record RaiseAnswer(Outcome outcome, Optional<Challenge> challenge) {

    static RaiseAnswer nothing(Outcome outcome) {
        return new RaiseAnswer(outcome, Optional.empty());
    }

    /** The endings. */
    public enum Outcome {
        RAISED,
        /** The same is open already: that case is given. */
        OPEN_ALREADY,
        /** What is needed to answer it is missing. */
        LACKS,
        EVENT_UNKNOWN,
        EMAIL_INVALID,
        NOT_VERIFIED,
        NUMBER_INVALID
    }
}
