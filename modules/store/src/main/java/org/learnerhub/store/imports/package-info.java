/** Imports into the register of providers: their order, and what disagrees. {@link ImportTables} is the entry. */
@NullMarked
package org.learnerhub.store.imports;

import org.jspecify.annotations.NullMarked;
