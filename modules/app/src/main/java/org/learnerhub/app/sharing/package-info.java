/** Puts together what learners share, add and are told, how they come to their records, and the commands about it. */
@NullMarked
package org.learnerhub.app.sharing;

import org.jspecify.annotations.NullMarked;
