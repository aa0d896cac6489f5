package org.learnerhub.domain.learner;

import java.time.Instant;

/**
 * A learner in one version.
 *
 * @param at when this version came to be; of the first version: when the learner was registered
 * @param source where it came from, such as {@code job 17} or {@code merge 4711}
 */
public record LearnerVersion(RegisteredLearner learner, Instant at, String source) {}
