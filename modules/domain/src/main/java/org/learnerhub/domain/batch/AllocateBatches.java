package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerRegister;

/**
 * Gives matched batches their decisions and new ULNs: one chunk at a time in the whole system, batches in the order in
 * which they were received, rows in the order of the file. What the register learns is therefore independent of how
 * many threads or nodes matched. Each chunk is one short transaction; any number of callers may run this at once, and
 * any of them may die.
 */
public final class AllocateBatches {

    private final BatchPorts ports;
    private final ChunkAllocation allocation;
    private final InstantSource clock;

    public AllocateBatches(BatchPorts ports, ChunkAllocation allocation, InstantSource clock) {
        this.ports = ports;
        this.allocation = allocation;
        this.clock = clock;
    }

    /** Allocates until the next batch in order is not matched yet, or there is none. */
    public void allocateAllReady() {
        boolean more = true;
        while (more) {
            more = ports.unitOfWork().get(this::allocateNextChunk);
        }
    }

    private boolean allocateNextChunk() {
        LearnerRegister.RegisterState state = ports.register().lockForAllocation();
        Optional<Batch> next = ports.ledger().nextToAllocate().filter(batch -> batch.state() == BatchState.MATCHED);
        if (next.isEmpty()) {
            return false;
        }
        Batch batch = ports.ledger().lock(next.get().id());
        int chunk = batch.allocatedChunks();
        List<RowOutcome> outcomes = allocation.allocate(batch, chunk, state, clock.instant());
        if (!ports.chunks().addOutcomes(batch.id(), chunk, outcomes)) {
            throw new IllegalStateException("chunk " + chunk + " of batch " + batch.id() + " was allocated before");
        }
        Batch after = Batches.oneMoreAllocated(batch, Counts.of(outcomes));
        ports.ledger().update(after);
        if (after.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
        return true;
    }
}
