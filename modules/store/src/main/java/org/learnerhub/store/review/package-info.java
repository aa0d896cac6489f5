/** Review cases and their steps as tables. {@link ReviewTables} is the entry. */
@NullMarked
package org.learnerhub.store.review;

import org.jspecify.annotations.NullMarked;
