/** Lists of qualifications from CSV. Knows the CSV of spreadsheets; judges no value. */
@NullMarked
package org.learnerhub.files.qualification;

import org.jspecify.annotations.NullMarked;
