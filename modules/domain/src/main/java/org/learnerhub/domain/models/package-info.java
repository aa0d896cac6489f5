/**
 * Which model decides: proposed, tried on batches that were received, made active by a person. Knows matching and the
 * audit trail; touches no batch and no learner, and a batch keeps the model that it was received under.
 */
@NullMarked
package org.learnerhub.domain.models;

import org.jspecify.annotations.NullMarked;
