package org.learnerhub.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.RowOutcome;

/** Chunks for tests; there is never more than one in a batch. */
final class MemoryChunks implements LearnerChunks, ChunkStore {

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
    public void replaceRows(BatchId batch, int chunk, List<CheckedRow> written) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceOutcomes(BatchId batch, int chunk, List<RowOutcome> written) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replace(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean add(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] content(BatchId batch, ChunkPart part, int chunk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(BatchId batch, ChunkPart part) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAll(BatchId batch) {
        rows.remove(batch);
        outcomes.remove(batch);
    }
}
