/**
 * What learners put beside their records themselves: work, volunteering, courses elsewhere. Nobody has checked it, and
 * whatever shows it says so. Belongs to the number under which it was added; the live learner shows those of all numbers
 * merged into it.
 */
@NullMarked
package org.learnerhub.domain.portfolio;

import org.jspecify.annotations.NullMarked;
