/**
 * Who did what with which learner, batch or case, and what they were shown. Written before an answer leaves; an answer
 * that cannot be written down is not given. Holds no value of any learner but the number.
 */
@NullMarked
package org.learnerhub.domain.audit;

import org.jspecify.annotations.NullMarked;
