package org.learnerhub.domain.feed.load;

import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedSteps;

/**
 * Finds out whose the rows of one chunk are, by the register as it is. Chunks run in parallel on any node. A row that names
 * somebody else's number tells its sender something of that learner, and is in the audit trail. Safe to repeat.
 */
public final class OwnFeedChunk {

    private final FeedPorts ports;
    private final Ownership ownership;
    private final InstantSource clock;

    public OwnFeedChunk(FeedPorts ports, Ownership ownership, InstantSource clock) {
        this.ports = ports;
        this.ownership = ownership;
        this.clock = clock;
    }

    public void own(BatchId id, int chunk) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        List<CheckedFeedRow> rows = ports.chunks().rows(id, chunk);
        Ownership.Found found = ownership.of(rows);
        ports.unitOfWork().run(() -> owned(id, chunk, rows, found));
    }

    private void owned(BatchId id, int chunk, List<CheckedFeedRow> rows, Ownership.Found found) {
        if (!ports.chunks().addOwners(id, chunk, found.owners())) {
            return;
        }
        Batch batch = ports.ledger().lock(id).oneMorePrepared();
        ports.ledger().update(batch);
        FeedTrail trail = new FeedTrail(batch, chunk, clock.instant());
        trail.addOthers(rows, found.about());
        trail.appendTo(ports.audit());
        if (batch.state() == BatchState.MATCHED) {
            ports.outbox().add(Task.of(FeedSteps.LOAD, id));
        }
    }
}
