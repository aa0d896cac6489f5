/** The operator's commands about what is kept: erasing a learner, orders to keep, periods. Decides nothing itself. */
@NullMarked
package org.learnerhub.app.retention;

import org.jspecify.annotations.NullMarked;
