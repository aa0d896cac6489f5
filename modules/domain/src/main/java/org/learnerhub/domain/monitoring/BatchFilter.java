package org.learnerhub.domain.monitoring;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Which batches are meant. What is null does not matter.
 *
 * @param fileName a part of the file's name, in any case
 * @param parked whether only those are meant whose work has stopped
 */
public record BatchFilter(
        @Nullable BatchId id,
        @Nullable Ukprn ukprn,
        @Nullable String fileName,
        @Nullable BatchState state,
        boolean parked) {

    public static BatchFilter all() {
        return new BatchFilter(null, null, null, null, false);
    }
}
