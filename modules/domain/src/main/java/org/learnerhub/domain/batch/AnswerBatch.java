package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.matching.Matchers;

/**
 * Writes an allocated batch's answer as a stream, signs it and keeps it. Files are kept and the batch is marked as
 * answered under its lock, so an answer that somebody may have seen never changes, whoever repeats the step.
 */
public final class AnswerBatch {

    private final BatchPorts ports;
    private final Matchers matchers;
    private final InstantSource clock;

    public AnswerBatch(BatchPorts ports, Matchers matchers, InstantSource clock) {
        this.ports = ports;
        this.matchers = matchers;
        this.clock = clock;
    }

    public void answer(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.ALLOCATED) {
            return;
        }
        Batch finishing = Batches.finishing(batch, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        AnswerDrafts drafts = new AnswerDrafts(ports, matchers);
        try {
            drafts.write(finishing, Edition.first(id), List.of());
            ports.unitOfWork().run(() -> keep(finishing, drafts));
        } finally {
            drafts.discard();
        }
    }

    private void keep(Batch finishing, AnswerDrafts drafts) {
        if (ports.ledger().lock(finishing.id()).state() != BatchState.ALLOCATED) {
            return;
        }
        Edition first = Edition.first(finishing.id());
        drafts.keep(finishing, first);
        ports.ledger().update(Batches.answered(finishing));
        new Deliveries(ports.ledger(), ports.outbox()).ask(first);
    }
}
