/**
 * The one way for a caller to what is registered of learners: it is looked up here, and told only after the audit trail
 * says to whom and why. Who else may read the register is listed in the architecture rules.
 */
@NullMarked
package org.learnerhub.domain.disclosure;

import org.jspecify.annotations.NullMarked;
