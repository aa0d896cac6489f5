package org.learnerhub.domain.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a batch's answer. The first is the answer itself; decisions on its rows, gathered for a while, lead to a
 * further one, and none is ever changed.
 *
 * @param number from 1
 * @param lastStep the last step of review that is in it; 0 for the first
 * @param madeAt null for the first, which says when the batch was finished
 * @param replaces the SHA-256 of the signed result document of the edition before, lower-case hex; null for the first
 */
public record Edition(
        BatchId batch,
        int number,
        long lastStep,
        @Nullable Instant madeAt,
        @Nullable String replaces) {

    public static Edition first(BatchId batch) {
        return new Edition(batch, 1, 0, null, null);
    }

    public boolean isFirst() {
        return number == 1;
    }
}
