/**
 * Cases of learners who say that something about them is wrong: a number or an event. Keeps both sides' words and the clock
 * of each case, and tells how it ended; what is amended is said by the packages that write records and the register.
 */
@NullMarked
package org.learnerhub.domain.challenge;

import org.jspecify.annotations.NullMarked;
