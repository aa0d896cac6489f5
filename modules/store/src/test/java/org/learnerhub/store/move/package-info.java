/** Moves between real databases. */
@NullMarked
package org.learnerhub.store.move;

import org.jspecify.annotations.NullMarked;
