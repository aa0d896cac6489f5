/**
 * Imports into the register of providers: files of the schools register and the hub's own XML as batches, what their rows
 * came to, and where another register disagrees with what a provider or the hub's people said. Decides what of a file goes
 * into the register and what a person has to decide; reads and writes the register by its port only.
 */
@NullMarked
package org.learnerhub.domain.imports;

import org.jspecify.annotations.NullMarked;
