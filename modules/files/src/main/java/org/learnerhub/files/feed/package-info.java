/** Reads feeds of achievements and participation, and writes their answers. Judges no row. */
@NullMarked
package org.learnerhub.files.feed;

import org.jspecify.annotations.NullMarked;
