package org.learnerhub.domain.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;

/**
 * One thing that happened in a case. Steps are added and never changed.
 *
 * @param words of who did it, for the other side; empty where nothing was said
 * @param detail what belongs to the kind; null where nothing does
 */
public record ChallengeStep(
        Kind kind,
        Instant at,
        Caller by,
        String words,
        @Nullable String detail) {

    /** What happened; stored by name. */
    public enum Kind {
        RAISED,
        /** Given to an institution to answer; the detail is its UKPRN. */
        PASSED,
        /** Whoever has to answer was reminded. */
        REMINDED,
        /** The time for an answer is over; the helpdesk was told. */
        OVERDUE,
        /** Answered in words; what is amended is still to come. */
        ANSWERED,
        /** What was wrong was amended; the detail is the number of the fact, or empty where the register was. */
        AMENDED,
        REFUSED,
        WITHDRAWN
    }

    /** Hides what was said. */
    @Override
    public String toString() {
        return "ChallengeStep[" + kind + " " + at + "]";
    }
}
