/** One batch from submission to signed answer: states, checks, chunks, outcomes and the use cases that move it. */
@NullMarked
package org.learnerhub.domain.batch;

import org.jspecify.annotations.NullMarked;
