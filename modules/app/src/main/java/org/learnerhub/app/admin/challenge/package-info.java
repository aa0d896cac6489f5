/** The operator's commands for challenges of learners, and for what could not be said by e-mail. */
@NullMarked
package org.learnerhub.app.admin.challenge;

import org.jspecify.annotations.NullMarked;
