package org.learnerhub.store.registration;

import java.util.List;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.store.chunk.ChunkFormat;

/** Chunks of learners as bytes of the {@link ChunkStore}. */
final class StoredLearnerChunks implements LearnerChunks {

    private static final ChunkFormat<CheckedRow> ROWS = new ChunkFormat<>(new RowFormat());
    private static final ChunkFormat<RowMatch> MATCHES = new ChunkFormat<>(new MatchFormat());
    private static final ChunkFormat<RowOutcome> OUTCOMES = new ChunkFormat<>(new OutcomeFormat());

    private final ChunkStore store;

    StoredLearnerChunks(ChunkStore store) {
        this.store = store;
    }

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedRow> rows) {
        return store.add(batch, ChunkPart.ROWS, chunk, ROWS.write(rows));
    }

    @Override
    public List<CheckedRow> rows(BatchId batch, int chunk) {
        return ROWS.read(store.content(batch, ChunkPart.ROWS, chunk));
    }

    @Override
    public boolean addMatches(BatchId batch, int chunk, List<RowMatch> matches) {
        return store.add(batch, ChunkPart.PREPARED, chunk, MATCHES.write(matches));
    }

    @Override
    public List<RowMatch> matches(BatchId batch, int chunk) {
        return MATCHES.read(store.content(batch, ChunkPart.PREPARED, chunk));
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> outcomes) {
        return store.add(batch, ChunkPart.OUTCOMES, chunk, OUTCOMES.write(outcomes));
    }

    @Override
    public void removeOutcomes(BatchId batch) {
        store.remove(batch, ChunkPart.OUTCOMES);
    }

    @Override
    public List<RowOutcome> outcomes(BatchId batch, int chunk) {
        return OUTCOMES.read(store.content(batch, ChunkPart.OUTCOMES, chunk));
    }

    @Override
    public void replaceRows(BatchId batch, int chunk, List<CheckedRow> rows) {
        store.replace(batch, ChunkPart.ROWS, chunk, ROWS.write(rows));
    }

    @Override
    public void replaceOutcomes(BatchId batch, int chunk, List<RowOutcome> outcomes) {
        store.replace(batch, ChunkPart.OUTCOMES, chunk, OUTCOMES.write(outcomes));
    }
}
