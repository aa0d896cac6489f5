/** Institutions, REST clients, messages that were seen, and check values of secrets, as tables. {@link AccessTables} is the entry. */
@NullMarked
package org.learnerhub.store.access;

import org.jspecify.annotations.NullMarked;
