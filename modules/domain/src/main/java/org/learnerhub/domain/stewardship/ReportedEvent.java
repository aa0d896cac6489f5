package org.learnerhub.domain.stewardship;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;

/**
 * A merge, unmerge or deletion with the learners it was about, as they are now.
 *
 * @param learner who was merged, unmerged or deleted
 * @param master the other one; null for a deletion
 */
public record ReportedEvent(
        LearnerEvent.Standing event,
        RegisteredLearner learner,
        @Nullable RegisteredLearner master) {}
