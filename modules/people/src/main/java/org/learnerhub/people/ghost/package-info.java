/**
 * Invents registers in which some learners are not real, with the truth beside: a plain one on which the weights of the
 * signs are tuned, and a hard one in which ghosts imitate the real and the real have odd lives. Knows what the signs look
 * at, and nothing of what they think of it.
 */
@NullMarked
package org.learnerhub.people.ghost;

import org.jspecify.annotations.NullMarked;
