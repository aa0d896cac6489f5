package org.learnerhub.domain.batch;

import java.util.List;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatch;

/**
 * Matches one chunk against the register as it stood when the batch was checked. Chunks run in parallel on any node;
 * none sees another, so the result does not depend on their order. Safe to repeat.
 */
public final class MatchChunk {

    private final BatchPorts ports;
    private final Matchers matchers;

    public MatchChunk(BatchPorts ports, Matchers matchers) {
        this.ports = ports;
        this.matchers = matchers;
    }

    public void match(BatchId id, int chunk) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        List<CheckedRow> rows = ports.chunks().rows(id, chunk);
        List<RowMatch> matches = matchers.by(batch.rules())
                .match(MatchableRows.of(rows), batch.checkedOrThrow().registerEntry());
        ports.unitOfWork().run(() -> matched(id, chunk, matches));
    }

    private void matched(BatchId id, int chunk, List<RowMatch> matches) {
        if (!ports.chunks().addMatches(id, chunk, matches)) {
            return;
        }
        Batch batch = Batches.oneMoreMatched(ports.ledger().lock(id));
        ports.ledger().update(batch);
        if (batch.state() == BatchState.MATCHED) {
            ports.outbox().add(Task.of(Step.ALLOCATE, id));
        }
    }
}
