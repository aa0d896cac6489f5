/**
 * Turns batch files of any layout and encoding into rows and answers into documents, as streams in constant memory.
 * Decides what a file is and where it is broken; judges no row and touches no store.
 */
@NullMarked
package org.learnerhub.files;

import org.jspecify.annotations.NullMarked;
