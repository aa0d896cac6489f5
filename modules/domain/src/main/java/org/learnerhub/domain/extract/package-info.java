/**
 * The tamper-proof extract: what of a record a learner takes along, of which entries it consists, which digests bind them,
 * and how it is judged when it comes back. Faces and signatures are others' work; what they must carry is said here.
 */
@NullMarked
package org.learnerhub.domain.extract;

import org.jspecify.annotations.NullMarked;
