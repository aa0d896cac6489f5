/**
 * Turns batch files of any layout and encoding into rows and answers into documents, as streams in constant memory.
 * Judges no row and touches no store. Arrows point one way: {@code result} and {@code registration} know {@code csv} and
 * {@code xml}, which know {@code text}; {@code result} takes the names of header fields from {@code registration}.
 */
@NullMarked
package org.learnerhub.files;

import org.jspecify.annotations.NullMarked;
