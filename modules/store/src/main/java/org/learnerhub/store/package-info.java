/** The domain's ports over SQL, for PostgreSQL and H2, and a vault in a folder. {@link Store} is the door. */
@NullMarked
package org.learnerhub.store;

import org.jspecify.annotations.NullMarked;
