/** Whoever types at the command line: who that is and in which folder, the files named there, and mistakes that can be put right there. */
@NullMarked
package org.learnerhub.app.operator;

import org.jspecify.annotations.NullMarked;
