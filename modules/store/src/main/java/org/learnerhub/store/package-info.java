/**
 * The domain's ports over SQL, for PostgreSQL and H2, and a vault in a folder, a package for each service. {@link Store} is
 * the entry; outside this module only this package and {@code move} are known.
 */
@NullMarked
package org.learnerhub.store;

import org.jspecify.annotations.NullMarked;
