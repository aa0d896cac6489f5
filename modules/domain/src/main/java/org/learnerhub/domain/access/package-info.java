/** Institutions, their credentials and rights: who calls, what each may do, and on whose word. */
@NullMarked
package org.learnerhub.domain.access;

import org.jspecify.annotations.NullMarked;
