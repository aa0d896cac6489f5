/** Batches of learners as tables, and their rows as bytes in the exchange's chunks. {@link RegistrationTables} is the entry. */
@NullMarked
package org.learnerhub.store.registration;

import org.jspecify.annotations.NullMarked;
