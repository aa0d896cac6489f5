package org.learnerhub.domain.exchange.answer;

import java.time.InstantSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.problem.Refusal;

/** Ends a batch without an answer: nothing of it remains but the refusal, which is delivered like an answer. */
public final class RefuseBatch {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final InstantSource clock;

    public RefuseBatch(ExchangePorts ports, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Does nothing unless the batch is still in this state. */
    public void refuse(BatchId id, BatchState state, Refusal refusal) {
        ports.unitOfWork().run(() -> {
            Batch batch = ports.ledger().lock(id);
            if (batch.state() != state) {
                return;
            }
            ports.chunks().removeAll(id);
            ports.ledger().update(batch.refused(refusal, clock.instant()));
            kinds.find(batch.identity().requestedJob())
                    .ifPresent(kind -> ports.outbox().add(kind.released(id)));
            new Deliveries(ports.ledger(), ports.outbox()).ask(Edition.first(id));
            new SenderNotices(ports, clock).refused(batch);
        });
    }
}
