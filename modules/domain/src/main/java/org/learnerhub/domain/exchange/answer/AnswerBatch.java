package org.learnerhub.domain.exchange.answer;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.ExchangePorts;

/**
 * Has the answer of a batch written as a stream whose rows have their outcomes, signs it and keeps it. Files are kept and the batch is marked as
 * answered under its lock, so an answer that somebody may have seen never changes, whoever repeats the step.
 */
public final class AnswerBatch {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final InstantSource clock;

    public AnswerBatch(ExchangePorts ports, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.clock = clock;
    }

    public void answer(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.ALLOCATED) {
            return;
        }
        Batch answered = batch.answered(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        AnswerDrafts drafts = new AnswerDrafts(ports, kinds);
        try {
            drafts.write(answered, Edition.first(id));
            ports.unitOfWork().run(() -> keep(answered, drafts));
        } finally {
            drafts.discard();
        }
    }

    private void keep(Batch answered, AnswerDrafts drafts) {
        if (ports.ledger().lock(answered.id()).state() != BatchState.ALLOCATED) {
            return;
        }
        Edition first = Edition.first(answered.id());
        drafts.keep(answered, first);
        ports.ledger().update(answered);
        new Deliveries(ports.ledger(), ports.outbox()).ask(first);
        new SenderNotices(ports, clock).answered(answered, kinds.mode(answered.job()));
    }
}
