/** Decides who a row is: blocking keys, comparators, weights, decision and its explanation. Touches no store. */
@NullMarked
package org.learnerhub.domain.matching;

import org.jspecify.annotations.NullMarked;
