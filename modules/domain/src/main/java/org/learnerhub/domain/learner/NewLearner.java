package org.learnerhub.domain.learner;

/**
 * A learner about to enter the register.
 *
 * @param entry the position in the register, one above the last
 * @param keys blocking keys, see {@code matching.BlockingKeys}
 */
public record NewLearner(long entry, Uln uln, LearnerDetails details, long[] keys) {}
