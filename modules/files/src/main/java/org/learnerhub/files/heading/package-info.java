/** Where the fields of a file that was kept stand in it: for people who look for a cell. Stands on the readers of each kind. */
@NullMarked
package org.learnerhub.files.heading;

import org.jspecify.annotations.NullMarked;
