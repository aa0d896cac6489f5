/**
 * Learning events of learners with their whole history, who may read them, and what changed. An event belongs to the number
 * that its row named; the live learner shows the events of all numbers merged into it.
 */
@NullMarked
package org.learnerhub.domain.record;

import org.jspecify.annotations.NullMarked;
