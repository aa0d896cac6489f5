/**
 * Moves a hub from the embedded database into PostgreSQL. Knows no table but its own two: what there is to move, the
 * databases tell themselves.
 */
@NullMarked
package org.learnerhub.store.move;

import org.jspecify.annotations.NullMarked;
