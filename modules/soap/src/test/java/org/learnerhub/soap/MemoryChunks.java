package org.learnerhub.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.ChunkStore;
import org.learnerhub.domain.batch.RowOutcome;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;

/** Chunks for tests; there is never more than one in a batch. */
final class MemoryChunks implements ChunkStore {

    private final Map<BatchId, List<CheckedRow>> rows = new HashMap<>();
    private final Map<BatchId, List<RowOutcome>> outcomes = new HashMap<>();

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedRow> added) {
        return rows.putIfAbsent(batch, added) == null;
    }

    @Override
    public List<CheckedRow> rows(BatchId batch, int chunk) {
        return rows.getOrDefault(batch, List.of());
    }

    @Override
    public boolean addMatches(BatchId batch, int chunk, List<RowMatch> matches) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RowMatch> matches(BatchId batch, int chunk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> added) {
        return outcomes.putIfAbsent(batch, added) == null;
    }

    @Override
    public List<RowOutcome> outcomes(BatchId batch, int chunk) {
        return outcomes.getOrDefault(batch, List.of());
    }

    @Override
    public void removeOutcomes(BatchId batch) {
        outcomes.remove(batch);
    }

    @Override
    public void removeAll(BatchId batch) {
        rows.remove(batch);
        outcomes.remove(batch);
    }
}
