/** Batches of achievements and participation: their rows, to whom a row belongs, what is held, and loading. */
@NullMarked
package org.learnerhub.domain.feed;

import org.jspecify.annotations.NullMarked;
