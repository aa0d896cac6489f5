/** A learner as the register knows one: number, details, and the register itself. Knows nothing of files or messages. */
@NullMarked
package org.learnerhub.domain.learner;

import org.jspecify.annotations.NullMarked;
