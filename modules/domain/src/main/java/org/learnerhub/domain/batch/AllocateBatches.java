package org.learnerhub.domain.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.learnerhub.domain.access.Pause;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.LearnerRegister;

/**
 * Gives matched batches their decisions and new ULNs: one chunk at a time in the whole system, batches in the order in
 * which they were received, rows in the order of the file. What the register learns is therefore independent of how
 * many threads or nodes matched. Each chunk is one short transaction, which also leaves in the audit trail whom its rows
 * told of; any number of callers may run this at once, and any of them may die.
 */
public final class AllocateBatches {

    private final BatchPorts ports;
    private final ChunkAllocation allocation;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final DryRuns dryRuns;

    /** @param pause between the tries of a dry run that gave way to others */
    public AllocateBatches(
            BatchPorts ports, ChunkAllocation allocation, AuditTrail audit, InstantSource clock, Pause pause) {
        this.ports = ports;
        this.allocation = allocation;
        this.audit = audit;
        this.clock = clock;
        dryRuns = new DryRuns(ports, new Rehearsal(ports, allocation, audit, clock), clock, pause);
    }

    /**
     * Allocates until the next batch in order is not matched yet, or there is none; dry runs have their turn where no
     * other batch is ready.
     *
     * @throws AllocationFailedException naming the batch that cannot be allocated, which need not be the one that the
     *     task was about
     */
    public void allocateAllReady() {
        while (true) {
            if (nextReady().isPresent()) {
                ports.unitOfWork().run(this::allocateNextChunk);
                continue;
            }
            Optional<Batch> dryRun = ports.ledger().nextDryRun();
            if (dryRun.isEmpty()) {
                return;
            }
            BatchId id = dryRun.get().id();
            named(id, () -> dryRuns.run(id));
        }
    }

    private Optional<Batch> nextReady() {
        return ports.ledger().nextToAllocate().filter(batch -> batch.state() == BatchState.MATCHED);
    }

    /** Of the batch that is the next once the lock is ours. */
    private void allocateNextChunk() {
        LearnerRegister.RegisterState state = ports.register().lockForAllocation();
        nextReady()
                .map(Batch::id)
                .ifPresent(id ->
                        named(id, () -> allocateNextChunkOf(ports.ledger().lock(id), state)));
    }

    private static void named(BatchId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new AllocationFailedException(id, e);
        }
    }

    private void allocateNextChunkOf(Batch batch, LearnerRegister.RegisterState state) {
        int chunk = batch.allocatedChunks();
        Instant now = clock.instant();
        AllocatedChunk allocated = allocation.allocate(batch, chunk, state, now);
        if (!ports.chunks().addOutcomes(batch.id(), chunk, allocated.outcomes())) {
            throw new IllegalStateException("chunk " + chunk + " of batch " + batch.id() + " was allocated before");
        }
        audit.append(AllocationTrail.of(batch).entries(chunk, allocated, now));
        if (batch.checkedOrThrow().jobType() == JobType.FUL) {
            ports.reviews().addAbsent(allocated.questions(batch.id()), now);
        }
        Batch after = Batches.oneMoreAllocated(batch, Counts.of(allocated.outcomes()));
        ports.ledger().update(after);
        if (after.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }
}
