package org.learnerhub.domain.learner;

/**
 * New details for a learner; the version before is kept with who changed it.
 *
 * @param before the learner as read; the change applies to this version only
 * @param keys all blocking keys of the new details where matching may see something new in them, also those the learner
 *     had before, so that whoever looks for what has come since finds the learner by them; else none
 * @param number the change's own number, from the same count as entries
 * @param source where the change came from, such as {@code job 17 row 3}
 */
public record LearnerChange(
        RegisteredLearner before, LearnerDetails details, long[] keys, long number, String source) {}
