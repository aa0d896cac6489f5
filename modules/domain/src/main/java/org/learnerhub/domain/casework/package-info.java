/**
 * A person decides the questions of package {@code review}: what is said of a row or a pair is carried out in the
 * register, noted as a step, audited, and flows into a new edition of the batch's answer; all in one transaction under
 * the register's lock. May use batches and stewardship; adds no rule of matching or updating of its own.
 */
@NullMarked
package org.learnerhub.domain.casework;

import org.jspecify.annotations.NullMarked;
