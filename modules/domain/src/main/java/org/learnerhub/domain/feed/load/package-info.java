/**
 * What is done with the rows of feeds: whose they are, chunk by chunk in parallel, and what they do to records, one chunk at
 * a time in the whole system. Writes records under their lock.
 */
@NullMarked
package org.learnerhub.domain.feed.load;

import org.jspecify.annotations.NullMarked;
