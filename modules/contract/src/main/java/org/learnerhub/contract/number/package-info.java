/** Carries whole numbers between XML Schema and Java for the generated types: what is no number stays none. */
@NullMarked
package org.learnerhub.contract.number;

import org.jspecify.annotations.NullMarked;
