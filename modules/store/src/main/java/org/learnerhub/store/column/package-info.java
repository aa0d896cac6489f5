/** Values as columns: instants, texts, arrays, codes, callers. Knows no table. */
@NullMarked
package org.learnerhub.store.column;

import org.jspecify.annotations.NullMarked;
