/** Judges the WSDLs, schemas and examples as documents of their own, without a network. */
@NullMarked
package org.learnerhub.contract;

import org.jspecify.annotations.NullMarked;
