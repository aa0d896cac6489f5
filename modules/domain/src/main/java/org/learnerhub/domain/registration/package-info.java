/** Batches of learners who are matched and get their numbers, and the single register and update of one learner. */
@NullMarked
package org.learnerhub.domain.registration;

import org.jspecify.annotations.NullMarked;
