/** What learners share, add and log in by, and orders that keep looks back, as tables. */
@NullMarked
package org.learnerhub.store.share;

import org.jspecify.annotations.NullMarked;
