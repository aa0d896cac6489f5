package org.learnerhub.domain.monitoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.provider.Ukprn;

/** The batches of all institutions. */
public interface BatchOverview {

    /** By the names of files so many batches are looked through at once, the youngest of those that are meant. */
    int NAMES_AT_ONCE = 20_000;

    /**
     * Youngest first.
     *
     * @param before only smaller numbers; null for the first page
     */
    List<Batch> list(BatchFilter filter, @Nullable BatchId before, int most);

    /** Batches received since then, youngest first: the first ones of them. */
    List<BatchEnd> since(Instant received, int most);

    /** What was found in the rows of batches received since then, what stands on most rows first: the first of it. */
    List<FoundRows> found(Instant received, int most);

    /** How many are neither answered nor refused. */
    long countUnfinished();

    /**
     * How a batch stands.
     *
     * @param finishedAt null while it is neither answered nor refused
     * @param rows how those that are done ended
     */
    record BatchEnd(
            Job job, Instant receivedAt, @Nullable Instant finishedAt, BatchState state, boolean parked, Tally rows) {}

    /** @param rows how many rows of an institution have the code */
    record FoundRows(Ukprn ukprn, String code, long rows) {}
}
