/** The codes the hub gives, by area, each with its severity, its sentence and how to mend it; and how they are carried. */
@NullMarked
package org.learnerhub.domain.problem;

import org.jspecify.annotations.NullMarked;
