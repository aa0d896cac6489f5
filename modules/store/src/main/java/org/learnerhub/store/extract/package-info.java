/** Issued extracts, and the places of status lists. */
@NullMarked
package org.learnerhub.store.extract;

import org.jspecify.annotations.NullMarked;
