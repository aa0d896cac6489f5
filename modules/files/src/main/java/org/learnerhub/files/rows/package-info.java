/** Reads rows of any columns, of which {@link Columns} tells; knows no field and no layout itself. */
@NullMarked
package org.learnerhub.files.rows;

import org.jspecify.annotations.NullMarked;
