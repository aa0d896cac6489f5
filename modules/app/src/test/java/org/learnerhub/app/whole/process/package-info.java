/** The hub as a process of its own that is killed, cut off, filled up, or has others beside it. */
@NullMarked
package org.learnerhub.app.whole.process;

import org.jspecify.annotations.NullMarked;
