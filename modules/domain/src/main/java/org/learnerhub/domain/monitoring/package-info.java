/**
 * What the operator sees of the hub as a whole: which batches there are and how they end, how long answers take, what waits,
 * and which timed work was done. Reads what others keep, changes nothing, and knows nothing of any learner.
 */
@NullMarked
package org.learnerhub.domain.monitoring;

import org.jspecify.annotations.NullMarked;
