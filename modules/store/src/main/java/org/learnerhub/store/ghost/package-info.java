/**
 * Learners as the signs of ghost registrations look at them: pages of the register with the events, identifiers and files
 * around them, a few statements a page. Only reads, from tables of other services.
 */
@NullMarked
package org.learnerhub.store.ghost;

import org.jspecify.annotations.NullMarked;
