package org.learnerhub.domain.imports.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.load.ImportChunks;
import org.learnerhub.domain.imports.load.RowSubject;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/** Stores the rows of an import, and notes which speak of what an earlier one spoke of. */
final class ImportIntake implements RowIntake<ImportRow> {

    private final BatchId batch;
    private final ImportChunks chunks;
    private final List<ImportRow> held = new ArrayList<>(Batch.CHUNK_ROWS);
    private final Map<String, Integer> places = new HashMap<>();
    private int rows;

    ImportIntake(BatchId batch, ImportChunks chunks) {
        this.batch = batch;
        this.chunks = chunks;
    }

    @Override
    public int number(ImportRow row) {
        return row.number();
    }

    @Override
    public void row(ImportRow row) {
        if (rows == ImportJob.MOST_ROWS) {
            throw new RefusedException(ProviderCode.PROVIDER_IMPORT_TOO_LARGE, "row " + row.number());
        }
        int place = rows++;
        String subject = row.isRefused() ? null : RowSubject.of(row);
        Integer first = subject == null ? null : places.putIfAbsent(subject, place);
        held.add(first == null ? row : row.twinOf(first));
    }

    @Override
    public void store(int chunk) {
        chunks.addRows(batch, chunk, List.copyOf(held));
        held.clear();
    }
}
