/**
 * A second population with truth, made to be hard on matching: families of fourteen naming communities, whose twins
 * and siblings bear names alike. It reads no table of the engine and shares nothing with {@code org.learnerhub.people}.
 */
@NullMarked
package org.learnerhub.people.population;

import org.jspecify.annotations.NullMarked;
