/** Rows that belong to nobody yet: they are tried again when something changes, or given up by a person. */
@NullMarked
package org.learnerhub.domain.feed.held;

import org.jspecify.annotations.NullMarked;
