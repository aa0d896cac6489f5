/**
 * Search for providers as people expect it, over an index in memory that the change feed keeps current: the same on every
 * database. Knows only the ports of the register of providers. {@link IndexedSearch} is the entry.
 */
@NullMarked
package org.learnerhub.domain.ukrlp.search;

import org.jspecify.annotations.NullMarked;
