/** What the operator's people see of one learner's record, and who looked at it; and what all commands about one learner say. */
@NullMarked
package org.learnerhub.app.admin.record;

import org.jspecify.annotations.NullMarked;
