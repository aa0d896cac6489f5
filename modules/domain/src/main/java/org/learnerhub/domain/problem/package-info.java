/** The catalogue of every code the hub can give, with its sentence and how to mend it. */
@NullMarked
package org.learnerhub.domain.problem;

import org.jspecify.annotations.NullMarked;
