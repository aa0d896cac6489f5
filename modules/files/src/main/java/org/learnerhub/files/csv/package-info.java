/**
 * CSV as spreadsheets leave it: separators, stray and missing quotation marks, lines quoted as a whole, rows of a
 * template. Which headings there are is told to it; it knows no field of a learner.
 */
@NullMarked
package org.learnerhub.files.csv;

import org.jspecify.annotations.NullMarked;
