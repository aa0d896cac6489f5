/** The record service: one class for each group of operations, and events and learners in its form (contract 1.5 and 6). */
@NullMarked
package org.learnerhub.soap.record;

import org.jspecify.annotations.NullMarked;
