/** How tables are read and written: pools, transactions, joined reads, and what the databases do differently. {@link OpenDatabase} is the entry. */
@NullMarked
package org.learnerhub.store.sql;

import org.jspecify.annotations.NullMarked;
