/** Whose certificates may sign extracts, and time-stamps. Knows no face. */
@NullMarked
package org.learnerhub.verify.trust;

import org.jspecify.annotations.NullMarked;
