/** The register and update of one learner. */
@NullMarked
package org.learnerhub.domain.registration.single;

import org.jspecify.annotations.NullMarked;
