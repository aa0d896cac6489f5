/** Institutions, their credentials and rights: who may knock, and for what. */
@NullMarked
package org.learnerhub.domain.access;

import org.jspecify.annotations.NullMarked;
