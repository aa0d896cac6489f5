/** The codes the hub gives, by area, each with its severity, its sentence and how to mend it; how they are carried, and what may be logged of failures. */
@NullMarked
package org.learnerhub.domain.problem;

import org.jspecify.annotations.NullMarked;
