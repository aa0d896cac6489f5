package org.learnerhub.domain.feed.load;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedPorts;

/** Proves a feed's totals for somebody of the hub's own people, when the audit trail says so. */
public final class ProveTotals {

    private final FeedPorts ports;
    private final InstantSource clock;

    public ProveTotals(FeedPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Empty where the job is no feed that was loaded to its end. */
    public Optional<ReconcileFeed.Proof> prove(BatchId id, Justification by) {
        Optional<Batch> loaded = ports.ledger().find(id).filter(ProveTotals::isLoaded);
        loaded.ifPresent(batch -> ports.unitOfWork()
                .run(() -> ports.audit()
                        .append(List.of(AuditEntry.of(
                                by,
                                Operation.RECONCILE_FEED,
                                clock.instant(),
                                new AuditSubject.Batch(id.value()),
                                Shown.words("totals"))))));
        return loaded.map(new ReconcileFeed(ports)::prove);
    }

    private static boolean isLoaded(Batch batch) {
        boolean done = batch.state() == BatchState.ALLOCATED || batch.state() == BatchState.ANSWERED;
        return done && FeedJob.isOne(batch.job()) && !FeedJob.isDry(batch.job());
    }
}
