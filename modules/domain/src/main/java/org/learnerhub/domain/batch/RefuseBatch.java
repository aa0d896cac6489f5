package org.learnerhub.domain.batch;

import java.time.InstantSource;
import org.learnerhub.domain.problem.Refusal;

/** Ends a batch without an answer: nothing of it remains but the refusal, which is delivered like an answer. */
final class RefuseBatch {

    private final BatchPorts ports;
    private final InstantSource clock;

    RefuseBatch(BatchPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Does nothing unless the batch is still in this state. */
    void refuse(BatchId id, BatchState state, Refusal refusal) {
        ports.unitOfWork().run(() -> {
            Batch batch = ports.ledger().lock(id);
            if (batch.state() != state) {
                return;
            }
            ports.chunks().removeAll(id);
            ports.ledger().update(Batches.refused(batch, refusal, clock.instant()));
            ports.outbox().add(Task.of(Step.ALLOCATE, id));
            new Deliveries(ports.ledger(), ports.outbox()).ask(Edition.first(id));
        });
    }
}
