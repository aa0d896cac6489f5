/**
 * A second population with truth, made to be hard on matching: families of fourteen naming communities, whose twins
 * and siblings bear names alike. It reads no table of the engine and shares nothing with {@code app.people}.
 */
@NullMarked
package org.learnerhub.app.population;

import org.jspecify.annotations.NullMarked;
