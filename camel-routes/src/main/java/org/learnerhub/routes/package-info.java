/** The ways between the steps of a batch, as routes: from, bean, bean, to. Decides nothing; touches broker and folders. */
@NullMarked
package org.learnerhub.routes;

import org.jspecify.annotations.NullMarked;
