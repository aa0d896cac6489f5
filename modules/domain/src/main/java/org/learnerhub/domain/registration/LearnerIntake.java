package org.learnerhub.domain.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.RawRow;

/** Checks rows of learners and stores them. */
final class LearnerIntake implements RowIntake<RawRow> {

    private final BatchId batch;
    private final LearnerChunks chunks;
    private final Function<RawRow, CheckedRow> check;
    private final List<CheckedRow> held = new ArrayList<>(Batch.CHUNK_ROWS);

    LearnerIntake(Batch batch, LearnerChunks chunks, Function<RawRow, CheckedRow> check) {
        this.batch = batch.id();
        this.chunks = chunks;
        this.check = check;
    }

    @Override
    public int number(RawRow row) {
        return row.row();
    }

    @Override
    public void row(RawRow row) {
        held.add(check.apply(row));
    }

    @Override
    public void store(int chunk) {
        chunks.addRows(batch, chunk, List.copyOf(held));
        held.clear();
    }
}
