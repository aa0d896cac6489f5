/**
 * Reads batch files of learners, to be registered or verified, of any layout: {@link
 * org.learnerhub.files.registration.RegistrationFileReader}. Decides which columns are which fields and what a whole file
 * puts in doubt about its rows; judges no row.
 */
@NullMarked
package org.learnerhub.files.registration;

import org.jspecify.annotations.NullMarked;
