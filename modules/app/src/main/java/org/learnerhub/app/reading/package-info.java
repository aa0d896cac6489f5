/** Turns a reader that pushes rows into an iterator that gives them, with a bounded number of rows between. */
@NullMarked
package org.learnerhub.app.reading;

import org.jspecify.annotations.NullMarked;
