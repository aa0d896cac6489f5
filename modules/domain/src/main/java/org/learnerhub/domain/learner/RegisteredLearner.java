package org.learnerhub.domain.learner;

import org.jspecify.annotations.Nullable;

/**
 * A learner in the register.
 *
 * @param entry the position in the register, ascending in the order of entering; never reused
 * @param master the live learner's number where this one was merged, else null
 * @param changed the number of the last change, or the entry where there was none
 * @param version from 1, up by one with every change of details; a merge or unmerge lifts it above every version of
 *     the cluster, see {@link StandingChange#version()}
 */
public record RegisteredLearner(
        long entry,
        Uln uln,
        LearnerStatus status,
        @Nullable Uln master,
        long changed,
        int version,
        LearnerDetails details) {

    /** The number to answer with: the master's where this one was merged. */
    public Uln currentUln() {
        return master == null ? uln : master;
    }
}
