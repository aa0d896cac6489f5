/** What the operator's people do for learners who ask for it: share, revoke, put something beside the record. */
@NullMarked
package org.learnerhub.app.admin.share;

import org.jspecify.annotations.NullMarked;
