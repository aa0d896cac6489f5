/** Learners, their versions, keys and events as tables. {@link RegisterTables} is the entry. */
@NullMarked
package org.learnerhub.store.register;

import org.jspecify.annotations.NullMarked;
