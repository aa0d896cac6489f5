package org.learnerhub.domain.imports.load;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.ImportSteps;

/**
 * Finds out what one chunk would change in the register as it is, so that somebody can be asked before anything is loaded.
 * Chunks run in parallel on any node. Safe to repeat.
 */
public final class CompareChunk {

    private final ImportPorts ports;
    private final ImportChunks chunks;
    private final InstantSource clock;

    public CompareChunk(ImportPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
        chunks = new ImportChunks(ports.exchange().chunks());
    }

    /** A row whose first twin is in an earlier chunk is held against it, so that both count once. */
    public void compare(BatchId id, int chunk) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        List<ImportRow> rows = chunks.rows(id, chunk);
        List<Twins.Pair> pairs = pairs(chunk, rows);
        Decided decided = new DecideRows(ports, batch, Twins.of(pairs), new Present(ports.register()))
                .decide(chunk, rows, clock.instant());
        Comparison found = new Comparison(decided.changed(), decided.endings(), pairs);
        ports.unitOfWork().run(() -> compared(id, chunk, found));
    }

    private static List<Twins.Pair> pairs(int chunk, List<ImportRow> rows) {
        List<Twins.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer first = rows.get(i).twinOf();
            if (first != null) {
                pairs.add(new Twins.Pair(first, chunk * Batch.CHUNK_ROWS + i));
            }
        }
        return pairs;
    }

    private void compared(BatchId id, int chunk, Comparison found) {
        if (!chunks.addComparison(id, chunk, found)) {
            return;
        }
        Batch batch = ports.ledger().lock(id).oneMorePrepared();
        ports.ledger().update(batch);
        if (batch.state() == BatchState.MATCHED) {
            ports.outbox().add(Task.of(ImportSteps.LOAD, id));
        }
    }
}
