package org.learnerhub.domain.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;

/** The rows of a batch with their outcomes as of an edition, in order, one chunk in memory at a time. */
final class AnsweredRows implements Iterator<AnsweredRow> {

    private final Batch batch;
    private final LearnerChunks chunks;
    private final Map<Integer, DecidedRow> decided = new HashMap<>();
    private List<CheckedRow> rows = List.of();
    private List<RowOutcome> outcomes = List.of();
    private int chunk;
    private int next;

    /** @param decisions those up to the edition, in order; of one row the last counts */
    AnsweredRows(Batch batch, LearnerChunks chunks, List<DecidedRow> decisions) {
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
        AnsweredRow answered = answered(rows.get(next), outcomes.get(next));
        next++;
        return answered;
    }

    /** All of a chunk, wherever the walk is. */
    List<AnsweredRow> chunk(int number) {
        List<CheckedRow> checked = chunks.rows(batch.id(), number);
        List<RowOutcome> ends = chunks.outcomes(batch.id(), number);
        List<AnsweredRow> answered = new ArrayList<>(checked.size());
        for (int i = 0; i < checked.size(); i++) {
            answered.add(answered(checked.get(i), ends.get(i)));
        }
        return answered;
    }

    private AnsweredRow answered(CheckedRow row, RowOutcome outcome) {
        DecidedRow since = decided.get(row.row());
        return since == null
                ? new AnsweredRow(row, outcome)
                : new AnsweredRow(row, since.outcome(), since.decision());
    }
}
