/** Where files are kept: bytes under a name, kept once, checked when read. */
@NullMarked
package org.learnerhub.domain.vault;

import org.jspecify.annotations.NullMarked;
