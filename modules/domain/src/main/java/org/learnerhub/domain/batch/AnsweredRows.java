package org.learnerhub.domain.batch;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.learnerhub.domain.learner.CheckedRow;

/** The rows of a batch with their outcomes as of an edition, in order, one chunk in memory at a time. */
final class AnsweredRows implements Iterator<AnsweredRow> {

    private final Batch batch;
    private final ChunkStore chunks;
    private final Map<Integer, DecidedRow> decided = new HashMap<>();
    private List<CheckedRow> rows = List.of();
    private List<RowOutcome> outcomes = List.of();
    private int chunk;
    private int next;

    /** @param decisions those up to the edition, in order; of one row the last counts */
    AnsweredRows(Batch batch, ChunkStore chunks, List<DecidedRow> decisions) {
        this.batch = batch;
        this.chunks = chunks;
        decisions.forEach(one -> decided.put(one.row(), one));
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
        CheckedRow row = rows.get(next);
        DecidedRow since = decided.get(row.row());
        AnsweredRow answered = since == null
                ? new AnsweredRow(row, outcomes.get(next))
                : new AnsweredRow(row, since.outcome(), since.decision());
        next++;
        return answered;
    }
}
