/** Models of matching and censuses as tables. {@link MatchingTables} is the entry. */
@NullMarked
package org.learnerhub.store.matching;

import org.jspecify.annotations.NullMarked;
