/** Registers and updates learners one at a time, by the same lock, numbers and versions as batches do. */
@NullMarked
package org.learnerhub.domain.enrolment;

import org.jspecify.annotations.NullMarked;
