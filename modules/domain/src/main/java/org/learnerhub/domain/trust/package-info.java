/** Ports to sign documents; what an answer's signature must cover. */
@NullMarked
package org.learnerhub.domain.trust;

import org.jspecify.annotations.NullMarked;
