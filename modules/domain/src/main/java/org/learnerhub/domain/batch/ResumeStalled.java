package org.learnerhub.domain.batch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Sets batches going again that have not moved for a while, such as after the broker lost its journal. Every step is
 * safe to repeat, so a false alarm costs a little work and nothing else.
 */
public final class ResumeStalled {

    private final BatchPorts ports;
    private final InstantSource clock;
    private final Duration patience;

    public ResumeStalled(BatchPorts ports, InstantSource clock, Duration patience) {
        this.ports = ports;
        this.clock = clock;
        this.patience = patience;
    }

    /** @return how many batches were set going */
    public int resume() {
        return ports.unitOfWork().get(() -> {
            List<Batch> stalled = ports.ledger().stalledSince(clock.instant().minus(patience));
            stalled.forEach(this::resume);
            return stalled.size();
        });
    }

    private void resume(Batch batch) {
        ports.outbox().add(tasks(batch));
        ports.ledger().update(ports.ledger().lock(batch.id()));
    }

    private static List<Task> tasks(Batch batch) {
        return switch (batch.state()) {
            case RECEIVED -> List.of(Task.of(Step.CHECK, batch.id()));
            case CHECKED ->
                Task.ofChunks(
                        batch.id(),
                        batch.checkedOrThrow().jobType(),
                        batch.checkedOrThrow().chunks());
            case MATCHED -> List.of(Task.of(Step.ALLOCATE, batch.id()));
            case ALLOCATED -> List.of(Task.of(Step.ANSWER, batch.id()));
            case ANSWERED, REFUSED -> List.of();
        };
    }
}
