/**
 * What the engine of batches stands on: batches and their kinds, progress, chunks, tasks, editions, deliveries and the ports.
 * Knows no row of any kind; what a kind of batch is, {@link org.learnerhub.domain.exchange.BatchKind} says.
 */
@NullMarked
package org.learnerhub.domain.exchange;

import org.jspecify.annotations.NullMarked;
