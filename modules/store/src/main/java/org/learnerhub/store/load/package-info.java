/** What operators do to the register as a whole: fill it, and make its keys anew. Ports for the commands, made by {@code register}. */
@NullMarked
package org.learnerhub.store.load;

import org.jspecify.annotations.NullMarked;
