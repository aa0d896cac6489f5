package org.learnerhub.domain.imports.batch;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.FindingCounts;
import org.learnerhub.domain.imports.AnsweredImportRow;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.imports.load.ImportChunks;

/** The rows of an import with their ends, in order, one chunk in memory at a time; counts what was found on the way. */
final class AnsweredImportRows implements Iterator<AnsweredImportRow> {

    private final Batch batch;
    private final ImportChunks chunks;
    private final FindingCounts counts = new FindingCounts();
    private List<ImportRow> rows = List.of();
    private List<RowEnd> ends = List.of();
    private int chunk;
    private int next;

    AnsweredImportRows(Batch batch, ImportChunks chunks) {
        this.batch = batch;
        this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
        if (next == rows.size() && chunk < batch.checkedOrThrow().chunks()) {
            rows = chunks.rows(batch.id(), chunk);
            ends = chunks.ends(batch.id(), chunk);
            chunk++;
            next = 0;
        }
        return next < rows.size();
    }

    @Override
    public AnsweredImportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in batch " + batch.id());
        }
        AnsweredImportRow row = new AnsweredImportRow(rows.get(next), ends.get(next));
        next++;
        row.findings()
                .forEach(finding ->
                        counts.add(finding.code(), finding.field(), row.row().number()));
        return row;
    }

    List<BatchFinding> found() {
        return counts.all();
    }
}
