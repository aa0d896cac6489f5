/** Puts together what the hub's own people do to single learners. */
@NullMarked
package org.learnerhub.app.steward;

import org.jspecify.annotations.NullMarked;
