/** What each field of a row must look like; one class, one question. Repairs what is certain, names what is not. */
@NullMarked
package org.learnerhub.domain.learner.check;

import org.jspecify.annotations.NullMarked;
