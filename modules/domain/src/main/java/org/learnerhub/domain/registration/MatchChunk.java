package org.learnerhub.domain.registration;

import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatch;

/**
 * Matches one chunk against the register as it stood when the batch was checked. Chunks run in parallel on any node;
 * none sees another, so the result does not depend on their order. Safe to repeat.
 */
public final class MatchChunk {

    private final RegistrationPorts ports;
    private final Matchers matchers;

    public MatchChunk(RegistrationPorts ports, Matchers matchers) {
        this.ports = ports;
        this.matchers = matchers;
    }

    public void match(BatchId id, int chunk) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        List<CheckedRow> rows = ports.chunks().rows(id, chunk);
        MatchTerms.Terms settled = ports.terms().of(id);
        List<RowMatch> matches = matchers.by(settled.rules()).match(MatchableRows.of(rows), settled.registerEntry());
        ports.unitOfWork().run(() -> matched(id, chunk, matches));
    }

    private void matched(BatchId id, int chunk, List<RowMatch> matches) {
        if (!ports.chunks().addMatches(id, chunk, matches)) {
            return;
        }
        Batch batch = ports.ledger().lock(id).oneMorePrepared();
        ports.ledger().update(batch);
        if (batch.state() == BatchState.MATCHED) {
            ports.outbox().add(Task.of(RegistrationSteps.ALLOCATE, id));
        }
    }
}
