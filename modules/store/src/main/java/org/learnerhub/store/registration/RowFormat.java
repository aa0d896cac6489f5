package org.learnerhub.store.registration;

import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.DetailsFormat;
import org.learnerhub.store.chunk.ElementFormat;

/** A checked row; what the sender wrote only where it differs from what became of it. */
final class RowFormat implements ElementFormat<CheckedRow> {

    @Override
    public void write(CheckedRow row, ChunkOutput output) {
        boolean repaired = !row.original().equals(row.details());
        output.number(row.row());
        DetailsFormat.write(row.details(), output);
        output.flag(repaired);
        if (repaired) {
            DetailsFormat.write(row.original(), output);
        }
        FindingsFormat.write(row.findings(), output);
    }

    @Override
    public CheckedRow read(ChunkInput input) {
        int row = input.number();
        LearnerDetails details = DetailsFormat.read(input);
        LearnerDetails original = input.flag() ? DetailsFormat.read(input) : details;
        return new CheckedRow(row, original, details, FindingsFormat.read(input));
    }
}
