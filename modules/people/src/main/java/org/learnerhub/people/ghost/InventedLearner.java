package org.learnerhub.people.ghost;

import org.learnerhub.domain.ghost.ClaimedLearner;

/**
 * Somebody in an invented register.
 *
 * @param kind of life, or of ghost
 */
public record InventedLearner(ClaimedLearner learner, String kind, boolean ghost) {}
