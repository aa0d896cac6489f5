/** The list of qualifications over SQL. May touch its own two tables only. {@link QualificationTables} is the entry. */
@NullMarked
package org.learnerhub.store.qualification;

import org.jspecify.annotations.NullMarked;
