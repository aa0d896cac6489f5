package org.learnerhub.domain.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.RowOutcome;

/** The chunks in memory. */
public final class InMemoryChunks implements LearnerChunks, ChunkStore, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private Map<Place, List<CheckedRow>> rows = new HashMap<>();
    private Map<Place, List<RowMatch>> matches = new HashMap<>();
    private Map<Place, List<RowOutcome>> outcomes = new HashMap<>();
    private Map<Part, byte[]> contents = new HashMap<>();

    InMemoryChunks(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedRow> added) {
        transactions.require();
        return rows.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public List<CheckedRow> rows(BatchId batch, int chunk) {
        return Objects.requireNonNull(rows.get(new Place(batch, chunk)), "no such chunk");
    }

    @Override
    public boolean addMatches(BatchId batch, int chunk, List<RowMatch> added) {
        transactions.require();
        return matches.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public List<RowMatch> matches(BatchId batch, int chunk) {
        return Objects.requireNonNull(matches.get(new Place(batch, chunk)), "no such chunk");
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> added) {
        transactions.require();
        return outcomes.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public void removeOutcomes(BatchId batch) {
        transactions.require();
        outcomes.keySet().removeIf(place -> place.batch.equals(batch));
    }

    @Override
    public List<RowOutcome> outcomes(BatchId batch, int chunk) {
        return Objects.requireNonNull(outcomes.get(new Place(batch, chunk)), "no such chunk");
    }

    @Override
    public boolean add(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        transactions.require();
        return contents.putIfAbsent(new Part(batch, part, chunk), content.clone()) == null;
    }

    @Override
    public byte[] content(BatchId batch, ChunkPart part, int chunk) {
        return Objects.requireNonNull(contents.get(new Part(batch, part, chunk)), "no such chunk");
    }

    @Override
    public void remove(BatchId batch, ChunkPart part) {
        transactions.require();
        contents.keySet().removeIf(one -> one.batch.equals(batch) && one.part == part);
    }

    @Override
    public void removeAll(BatchId batch) {
        transactions.require();
        contents.keySet().removeIf(one -> one.batch.equals(batch));
        rows.keySet().removeIf(place -> place.batch.equals(batch));
        matches.keySet().removeIf(place -> place.batch.equals(batch));
        outcomes.keySet().removeIf(place -> place.batch.equals(batch));
    }

    public boolean isEmpty() {
        return rows.isEmpty() && matches.isEmpty() && outcomes.isEmpty() && contents.isEmpty();
    }

    @Override
    public Runnable remember() {
        Map<Place, List<CheckedRow>> oldRows = new HashMap<>(rows);
        Map<Place, List<RowMatch>> oldMatches = new HashMap<>(matches);
        Map<Place, List<RowOutcome>> oldOutcomes = new HashMap<>(outcomes);
        Map<Part, byte[]> oldContents = new HashMap<>(contents);
        return () -> {
            contents = oldContents;
            rows = oldRows;
            matches = oldMatches;
            outcomes = oldOutcomes;
        };
    }

    private record Part(BatchId batch, ChunkPart part, int chunk) {}

    private record Place(BatchId batch, int chunk) {}
}
