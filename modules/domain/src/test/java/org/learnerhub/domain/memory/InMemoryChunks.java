package org.learnerhub.domain.memory;

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
        transactions.expect();
        return rows.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public List<CheckedRow> rows(BatchId batch, int chunk) {
        return there(rows, new Place(batch, chunk));
    }

    @Override
    public boolean addMatches(BatchId batch, int chunk, List<RowMatch> added) {
        transactions.expect();
        return matches.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public List<RowMatch> matches(BatchId batch, int chunk) {
        return there(matches, new Place(batch, chunk));
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> added) {
        transactions.expect();
        return outcomes.putIfAbsent(new Place(batch, chunk), List.copyOf(added)) == null;
    }

    @Override
    public void removeOutcomes(BatchId batch) {
        transactions.expect();
        outcomes.keySet().removeIf(place -> place.batch.equals(batch));
    }

    @Override
    public List<RowOutcome> outcomes(BatchId batch, int chunk) {
        return there(outcomes, new Place(batch, chunk));
    }

    @Override
    public boolean add(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        transactions.expect();
        return contents.putIfAbsent(new Part(batch, part, chunk), content.clone()) == null;
    }

    @Override
    public void replaceRows(BatchId batch, int chunk, List<CheckedRow> written) {
        transactions.expect();
        List<CheckedRow> unused = there(rows, new Place(batch, chunk));
        rows.put(new Place(batch, chunk), List.copyOf(written));
    }

    @Override
    public void replaceOutcomes(BatchId batch, int chunk, List<RowOutcome> written) {
        transactions.expect();
        List<RowOutcome> unused = there(outcomes, new Place(batch, chunk));
        outcomes.put(new Place(batch, chunk), List.copyOf(written));
    }

    @Override
    public void replace(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        transactions.expect();
        byte[] unused = there(contents, new Part(batch, part, chunk));
        contents.put(new Part(batch, part, chunk), content.clone());
    }

    @Override
    public byte[] content(BatchId batch, ChunkPart part, int chunk) {
        return there(contents, new Part(batch, part, chunk));
    }

    @Override
    public void remove(BatchId batch, ChunkPart part) {
        transactions.expect();
        contents.keySet().removeIf(one -> one.batch.equals(batch) && one.part == part);
        typed(part).keySet().removeIf(place -> place.batch.equals(batch));
    }

    private Map<Place, ?> typed(ChunkPart part) {
        return switch (part) {
            case ROWS -> rows;
            case PREPARED -> matches;
            case OUTCOMES -> outcomes;
        };
    }

    @Override
    public void removeAll(BatchId batch) {
        transactions.expect();
        contents.keySet().removeIf(one -> one.batch.equals(batch));
        rows.keySet().removeIf(place -> place.batch.equals(batch));
        matches.keySet().removeIf(place -> place.batch.equals(batch));
        outcomes.keySet().removeIf(place -> place.batch.equals(batch));
    }

    private static <K, V> V there(Map<K, V> parts, K place) {
        V part = parts.get(place);
        if (part == null) {
            throw new IllegalStateException("no such chunk: " + place);
        }
        return part;
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
