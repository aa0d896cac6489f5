package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A learner as it stands.
 *
 * @param linked other numbers that answer as one with this one: those merged into it, or into its master
 */
public record LearnerLife(RegisteredLearner learner, Instant registeredAt, Instant changedAt, List<Uln> linked) {}
