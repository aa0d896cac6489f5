/** Rows as bytes, of the exchange's chunks and elsewhere, whatever kind of rows they are. Knows no table. */
@NullMarked
package org.learnerhub.store.chunk;

import org.jspecify.annotations.NullMarked;
