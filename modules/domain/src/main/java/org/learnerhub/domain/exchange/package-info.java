/**
 * The engine of batches: receipt, queue, steps, chunks, progress, signed answer, editions, delivery, dead letters. Knows no
 * row of any kind; what a kind of batch is, {@link org.learnerhub.domain.exchange.BatchKind} says.
 */
@NullMarked
package org.learnerhub.domain.exchange;

import org.jspecify.annotations.NullMarked;
