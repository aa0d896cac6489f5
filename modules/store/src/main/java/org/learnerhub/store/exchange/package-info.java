/** Batches of every kind as tables, knowing no row of any kind. {@link ExchangeTables} is the entry. */
@NullMarked
package org.learnerhub.store.exchange;

import org.jspecify.annotations.NullMarked;
