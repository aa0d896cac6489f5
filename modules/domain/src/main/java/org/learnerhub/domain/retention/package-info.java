/**
 * What is kept, why, how long, and what becomes of it: the declaration of every kind of data, orders to keep (legal holds),
 * the removal of what is too old, and the erasure of a learner. May touch everything that is kept, by ports only; shows
 * nothing of anybody.
 */
@NullMarked
package org.learnerhub.domain.retention;

import org.jspecify.annotations.NullMarked;
