/**
 * Text whose bytes are signed as they are: XML in its own canonical form, written as a stream. Knows no document.
 */
@NullMarked
package org.learnerhub.domain.canonical;

import org.jspecify.annotations.NullMarked;
