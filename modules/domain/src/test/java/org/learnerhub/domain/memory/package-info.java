/** The ports in memory, for tests: as strict as a database, and able to lose a transaction when told to. */
@NullMarked
package org.learnerhub.domain.memory;

import org.jspecify.annotations.NullMarked;
