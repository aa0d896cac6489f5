/**
 * A learner's life after registration: merged, unmerged, deleted, and the feed of all that happened. Each is an event
 * with a number of the register's common count; nothing is lost, so everything can be told and most be undone. May
 * touch what learners count as, never their details.
 */
@NullMarked
package org.learnerhub.domain.stewardship;

import org.jspecify.annotations.NullMarked;
