/** How a file becomes a batch: taken and receipted, read and checked, or set aside. */
@NullMarked
package org.learnerhub.domain.exchange.intake;

import org.jspecify.annotations.NullMarked;
