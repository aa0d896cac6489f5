/**
 * Signs that a learner whom providers claim may not be a real person: which there are, how much each weighs and why, and
 * the report of those in whom several meet. Decides nothing about anybody and changes nothing: a person looks.
 */
@NullMarked
package org.learnerhub.domain.ghost;

import org.jspecify.annotations.NullMarked;
