/** Reads files of providers, the schools register's CSV and the hub's own XML, and writes their answers. Judges no row. */
@NullMarked
package org.learnerhub.files.imports;

import org.jspecify.annotations.NullMarked;
