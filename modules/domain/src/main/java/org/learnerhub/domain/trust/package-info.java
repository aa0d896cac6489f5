/** Ports to sign documents and to keep bytes; what an answer's signature must cover. */
@NullMarked
package org.learnerhub.domain.trust;

import org.jspecify.annotations.NullMarked;
