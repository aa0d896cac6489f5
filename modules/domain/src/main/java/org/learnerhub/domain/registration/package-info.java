/** Batches of learners who are found in the register or added to it: their kind, rows, outcomes, answers and ports. */
@NullMarked
package org.learnerhub.domain.registration;

import org.jspecify.annotations.NullMarked;
