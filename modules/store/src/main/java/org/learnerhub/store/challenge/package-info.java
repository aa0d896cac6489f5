/** Cases of learners who say that something about them is wrong, in the database. */
@NullMarked
package org.learnerhub.store.challenge;

import org.jspecify.annotations.NullMarked;
