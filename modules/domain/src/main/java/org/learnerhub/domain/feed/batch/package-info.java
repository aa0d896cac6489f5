/** Feeds as kinds of batches: what the exchange asks of them, and their rows on the way in and out. */
@NullMarked
package org.learnerhub.domain.feed.batch;

import org.jspecify.annotations.NullMarked;
