package org.learnerhub.domain.learner;

import org.jspecify.annotations.Nullable;

/**
 * A learner counts as something else from now on; the details stay, and the version before is kept.
 *
 * @param before the learner as read; the change applies to this version only
 * @param master the live master's number where the status is merged, else null
 * @param version what the learner's version is from now on: above every version that any number of its cluster was shown
 *     with, so that nobody writes who read another record under the same number
 * @param number the number of the event behind it, from the same count as entries and changes; learners that one event
 *     touches share it
 * @param source such as {@code merge 4711}
 */
public record StandingChange(
        RegisteredLearner before,
        LearnerStatus status,
        @Nullable Uln master,
        int version,
        long number,
        String source) {

    public StandingChange {
        if ((status == LearnerStatus.MERGED) != (master != null)) {
            throw new IllegalArgumentException("a merged learner has a master, and nobody else has");
        }
        if (version <= before.version()) {
            throw new IllegalArgumentException("versions ascend");
        }
    }
}
