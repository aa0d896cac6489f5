package org.learnerhub.domain.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.ChunkStore;
import org.learnerhub.domain.batch.RowOutcome;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;

/** The chunks in memory. */
public final class InMemoryChunks implements ChunkStore, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private Map<Place, List<CheckedRow>> rows = new HashMap<>();
    private Map<Place, List<RowMatch>> matches = new HashMap<>();
    private Map<Place, List<RowOutcome>> outcomes = new HashMap<>();

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
    public void removeAll(BatchId batch) {
        transactions.require();
        rows.keySet().removeIf(place -> place.batch.equals(batch));
        matches.keySet().removeIf(place -> place.batch.equals(batch));
        outcomes.keySet().removeIf(place -> place.batch.equals(batch));
    }

    public boolean isEmpty() {
        return rows.isEmpty() && matches.isEmpty() && outcomes.isEmpty();
    }

    @Override
    public Runnable remember() {
        Map<Place, List<CheckedRow>> oldRows = new HashMap<>(rows);
        Map<Place, List<RowMatch>> oldMatches = new HashMap<>(matches);
        Map<Place, List<RowOutcome>> oldOutcomes = new HashMap<>(outcomes);
        return () -> {
            rows = oldRows;
            matches = oldMatches;
            outcomes = oldOutcomes;
        };
    }

    private record Place(BatchId batch, int chunk) {}
}
