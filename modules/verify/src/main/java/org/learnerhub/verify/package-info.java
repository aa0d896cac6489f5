/**
 * Verifies extracts in whichever face, for the hub and, as one jar, for whoever receives one. Whatever it reads is taken to
 * come from an enemy; it fetches nothing but a status list, and that only where it is asked to.
 */
@NullMarked
package org.learnerhub.verify;

import org.jspecify.annotations.NullMarked;
