/** Batches that ask whether numbers are those of the people described; nothing is written to the register. */
@NullMarked
package org.learnerhub.domain.verification;

import org.jspecify.annotations.NullMarked;
