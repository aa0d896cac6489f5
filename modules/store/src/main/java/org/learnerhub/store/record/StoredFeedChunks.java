package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.store.chunk.ChunkFormat;

/** Chunks of feeds as bytes of the {@link ChunkStore}. */
final class StoredFeedChunks implements FeedChunks {

    private static final ChunkFormat<CheckedFeedRow> ROWS = new ChunkFormat<>(new FeedRowFormat());
    private static final ChunkFormat<ChunkOwners> OWNERS = new ChunkFormat<>(new ChunkOwnersFormat());
    private static final ChunkFormat<FeedRowOutcome> OUTCOMES = new ChunkFormat<>(new FeedOutcomeFormat());

    private final ChunkStore store;

    StoredFeedChunks(ChunkStore store) {
        this.store = store;
    }

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedFeedRow> rows) {
        return store.add(batch, ChunkPart.ROWS, chunk, ROWS.write(rows));
    }

    @Override
    public List<CheckedFeedRow> rows(BatchId batch, int chunk) {
        return ROWS.read(store.content(batch, ChunkPart.ROWS, chunk));
    }

    @Override
    public boolean addOwners(BatchId batch, int chunk, ChunkOwners owners) {
        return store.add(batch, ChunkPart.PREPARED, chunk, OWNERS.write(List.of(owners)));
    }

    @Override
    public ChunkOwners owners(BatchId batch, int chunk) {
        return OWNERS.read(store.content(batch, ChunkPart.PREPARED, chunk)).get(0);
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<FeedRowOutcome> outcomes) {
        return store.add(batch, ChunkPart.OUTCOMES, chunk, OUTCOMES.write(outcomes));
    }

    @Override
    public void replaceRows(BatchId batch, int chunk, List<CheckedFeedRow> rows) {
        store.replace(batch, ChunkPart.ROWS, chunk, ROWS.write(rows));
    }

    @Override
    public List<FeedRowOutcome> outcomes(BatchId batch, int chunk) {
        return OUTCOMES.read(store.content(batch, ChunkPart.OUTCOMES, chunk));
    }
}
