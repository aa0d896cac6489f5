/**
 * What every text file is: its encoding, found out or told, read strictly and written as UTF-8, and how much a reader
 * takes. Knows neither columns nor rows.
 */
@NullMarked
package org.learnerhub.files.text;

import org.jspecify.annotations.NullMarked;
