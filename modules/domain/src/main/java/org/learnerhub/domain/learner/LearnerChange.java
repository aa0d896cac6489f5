package org.learnerhub.domain.learner;

/**
 * New details for a learner; the version before is kept with who changed it.
 *
 * @param before the learner as read; the change applies to this version only
 * @param source where the change came from, such as {@code job 17 row 3}
 */
public record LearnerChange(RegisteredLearner before, LearnerDetails details, long[] newKeys, String source) {}
