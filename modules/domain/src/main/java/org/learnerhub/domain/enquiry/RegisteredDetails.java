package org.learnerhub.domain.enquiry;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;

/**
 * How asking for a record ended.
 *
 * @param learner whose record is shown; null where none is
 */
public record RegisteredDetails(Outcome outcome, @Nullable RegisteredLearner learner) {

    /** The endings. */
    public enum Outcome {
        /** The number is nobody's, or somebody's of whom another thing is known. */
        NOBODY,
        SHOWN,
        /** The number was merged into another, whose record is shown. */
        LINKED,
        /** The learner has opted out of sharing (contract 7). */
        NOT_SHARED
    }
}
