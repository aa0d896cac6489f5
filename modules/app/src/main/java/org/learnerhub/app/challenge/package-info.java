/** Puts cases of learners together. */
@NullMarked
package org.learnerhub.app.challenge;

import org.jspecify.annotations.NullMarked;
