/** Accounts elsewhere by which institutions know learners, and how learners want to be told of looks at their records. */
@NullMarked
package org.learnerhub.domain.account;

import org.jspecify.annotations.NullMarked;
