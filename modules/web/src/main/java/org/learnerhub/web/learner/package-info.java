/**
 * The pages of learners: the own record, who looked at it, cases, shares, extracts, additions. Shows use cases, decides
 * nothing; whose the pages are is told by who is signed in, never by an address.
 */
@NullMarked
package org.learnerhub.web.learner;

import org.jspecify.annotations.NullMarked;
