/** Timed work, which one node at a time does. May touch the table of its library, db-scheduler, only. {@link TimedTables} is the entry. */
@NullMarked
package org.learnerhub.store.timed;

import org.jspecify.annotations.NullMarked;
