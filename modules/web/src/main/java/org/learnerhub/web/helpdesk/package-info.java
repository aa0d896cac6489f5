/**
 * The pages of the helpdesk: learners found by number and purpose, merges, review cases, challenges, and what providers and
 * other registers say. Shows use cases and decides nothing; a learner's number never stands in an address.
 */
@NullMarked
package org.learnerhub.web.helpdesk;

import org.jspecify.annotations.NullMarked;
