package org.learnerhub.domain.batch;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a batch with their outcomes, in order, one chunk in memory at a time. */
final class AnsweredRows implements Iterator<AnsweredRow> {

    private final Batch batch;
    private final ChunkStore chunks;
    private List<CheckedRow> rows = List.of();
    private List<RowOutcome> outcomes = List.of();
    private int chunk;
    private int next;

    AnsweredRows(Batch batch, ChunkStore chunks) {
        this.batch = batch;
        this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
        if (next == rows.size() && chunk < batch.checkedOrThrow().chunks()) {
            rows = chunks.rows(batch.id(), chunk);
            outcomes = chunks.outcomes(batch.id(), chunk);
            chunk++;
            next = 0;
        }
        return next < rows.size();
    }

    @Override
    public AnsweredRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in batch " + batch.id());
        }
        AnsweredRow row = new AnsweredRow(rows.get(next), outcomes.get(next));
        next++;
        return row;
    }
}
