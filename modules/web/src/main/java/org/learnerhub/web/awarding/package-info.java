/**
 * Pages for those who answer for learning events: rows that belong to nobody yet, and what learners challenge. Colleges have
 * them too, for the participation that they send.
 */
@NullMarked
package org.learnerhub.web.awarding;

import org.jspecify.annotations.NullMarked;
