/** The list of qualifications, units and learning aims against which achievements are checked. */
@NullMarked
package org.learnerhub.domain.qualification;

import org.jspecify.annotations.NullMarked;
