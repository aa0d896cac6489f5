package org.learnerhub.domain.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * The order to erase a learner, and how far it came.
 *
 * @param uln the number that answered
 * @param lastBatch batches are looked through in order of number: up to and with this one
 * @param swept how far that is done
 * @param search by what rows without a number are known, sealed; null when that is over
 * @param doneAt null while batches are looked through
 */
public record Erasure(
        long id,
        Uln uln,
        Instant at,
        long lastBatch,
        long swept,
        byte @Nullable [] search,
        @Nullable Instant doneAt) {}
