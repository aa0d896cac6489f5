/**
 * Changes of contacts, address and other names that a provider proposes of itself, and what the register's staff decides on
 * them. A proposal changes nothing by itself. Writes the register of providers, the proposals and the audit trail.
 */
@NullMarked
package org.learnerhub.domain.ukrlp.proposal;

import org.jspecify.annotations.NullMarked;
