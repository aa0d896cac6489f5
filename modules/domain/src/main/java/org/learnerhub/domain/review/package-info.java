/**
 * Questions about identity that only a person can answer: which they are, and how duplicates within the register are
 * found. Knows the register and matching; batches are named by number only.
 */
@NullMarked
package org.learnerhub.domain.review;

import org.jspecify.annotations.NullMarked;
