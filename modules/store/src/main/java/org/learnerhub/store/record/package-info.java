/** Learning events, rows that are held, and feeds as tables, and the rows of feeds as bytes. {@link RecordTables} is the entry. */
@NullMarked
package org.learnerhub.store.record;

import org.jspecify.annotations.NullMarked;
