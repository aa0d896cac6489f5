/**
 * What became of a batch, for people: its rows with what was found in them, findings grouped, the rows that failed as a file
 * to be mended, and notes on what needs none. Whoever is shown rows is in the audit trail first.
 */
@NullMarked
package org.learnerhub.domain.result;

import org.jspecify.annotations.NullMarked;
