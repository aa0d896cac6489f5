package org.learnerhub.domain.learner;

/**
 * A learner about to enter the register.
 *
 * @param entry the position in the register, above all numbers handed out so far
 * @param keys blocking keys, see {@code matching.BlockingKeys}
 */
public record NewLearner(long entry, Uln uln, LearnerDetails details, long[] keys) {}
