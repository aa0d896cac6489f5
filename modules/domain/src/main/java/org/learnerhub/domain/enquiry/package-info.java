/**
 * Who is asked for, and what may be told: find, verify and retrieve learners. Reads the register and writes nothing to it;
 * whatever is told is noted first.
 */
@NullMarked
package org.learnerhub.domain.enquiry;

import org.jspecify.annotations.NullMarked;
