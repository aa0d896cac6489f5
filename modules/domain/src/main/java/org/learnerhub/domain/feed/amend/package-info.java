/** Amends events otherwise than by a feed, in the name of their senders, and sees what was amended since. Tells nobody of it. */
@NullMarked
package org.learnerhub.domain.feed.amend;

import org.jspecify.annotations.NullMarked;
