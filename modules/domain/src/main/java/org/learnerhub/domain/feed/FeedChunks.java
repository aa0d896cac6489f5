package org.learnerhub.domain.feed;

import java.util.List;
import org.learnerhub.domain.exchange.BatchId;

/** The rows of feeds in chunks, and what became of them; see {@link org.learnerhub.domain.exchange.ChunkStore}. */
public interface FeedChunks {

    /** @return false where the chunk is there already */
    boolean addRows(BatchId batch, int chunk, List<CheckedFeedRow> rows);

    List<CheckedFeedRow> rows(BatchId batch, int chunk);

    /** @return false where the chunk's owners are there already */
    boolean addOwners(BatchId batch, int chunk, ChunkOwners owners);

    /** @throws IllegalStateException where they are not there yet */
    ChunkOwners owners(BatchId batch, int chunk);

    /** @return false where the chunk's outcomes are there already */
    boolean addOutcomes(BatchId batch, int chunk, List<FeedRowOutcome> outcomes);

    /** Writes the rows of a chunk anew, without the words of somebody who was erased. */
    void replaceRows(BatchId batch, int chunk, List<CheckedFeedRow> rows);

    /** In the order of the rows. */
    List<FeedRowOutcome> outcomes(BatchId batch, int chunk);
}
