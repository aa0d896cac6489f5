/** Imports as a kind of batch: what the exchange asks of them, and their rows on the way in and out. */
@NullMarked
package org.learnerhub.domain.imports.batch;

import org.jspecify.annotations.NullMarked;
