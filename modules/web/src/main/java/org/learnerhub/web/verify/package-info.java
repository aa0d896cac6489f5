/** Where anybody finds out whether an extract is genuine: a page and an address for programs. Keeps nothing, decides nothing. */
@NullMarked
package org.learnerhub.web.verify;

import org.jspecify.annotations.NullMarked;
