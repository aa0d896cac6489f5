/**
 * The learner service in both dialects: its messages, operations, codes and fault. Decides what stands on the wire; what
 * is done is the business of the use cases.
 */
@NullMarked
package org.learnerhub.soap.learner;

import org.jspecify.annotations.NullMarked;
