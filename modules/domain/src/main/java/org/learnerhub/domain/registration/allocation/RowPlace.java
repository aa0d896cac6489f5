package org.learnerhub.domain.registration.allocation;

import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.RowOutcome;

/** A row of an allocated batch found by its number, and how it ended. */
record RowPlace(CheckedRow row, RowOutcome outcome) {

    /**
     * Rows ascend through the chunks, but not without gaps: the chunk is found by halving.
     *
     * @throws IllegalStateException where there is no such row
     */
    static RowPlace of(Batch batch, int row, LearnerChunks chunks) {
        int from = 0;
        int to = batch.checkedOrThrow().chunks() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            List<CheckedRow> rows = chunks.rows(batch.id(), middle);
            if (row < rows.get(0).row()) {
                to = middle - 1;
            } else if (row > rows.get(rows.size() - 1).row()) {
                from = middle + 1;
            } else {
                return within(batch, row, middle, rows, chunks);
            }
        }
        throw missing(batch, row);
    }

    private static RowPlace within(Batch batch, int row, int chunk, List<CheckedRow> rows, LearnerChunks chunks) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row() == row) {
                return new RowPlace(
                        rows.get(i), chunks.outcomes(batch.id(), chunk).get(i));
            }
        }
        throw missing(batch, row);
    }

    private static IllegalStateException missing(Batch batch, int row) {
        return new IllegalStateException("batch " + batch.id() + " has no row " + row);
    }
}
