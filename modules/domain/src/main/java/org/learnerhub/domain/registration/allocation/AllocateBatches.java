package org.learnerhub.domain.registration.allocation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.learnerhub.domain.access.Pause;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationPorts;

/**
 * Gives matched batches their decisions and new ULNs: one chunk at a time in the whole system, batches in the order in
 * which they were received, rows in the order of the file. What the register learns is therefore independent of how
 * many threads or nodes matched. Each chunk is one short transaction, which also leaves in the audit trail whom its rows
 * told of; any number of callers may run this at once, and any of them may die.
 */
public final class AllocateBatches {

    private final RegistrationPorts ports;
    private final ChunkAllocation allocation;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final DryRuns dryRuns;

    /**
     * @param refusal ends dry runs that gave way too often
     * @param pause between the tries of a dry run that gave way to others
     */
    public AllocateBatches(
            RegistrationPorts ports,
            ChunkAllocation allocation,
            RefuseBatch refusal,
            AuditTrail audit,
            InstantSource clock,
            Pause pause) {
        this.ports = ports;
        this.allocation = allocation;
        this.audit = audit;
        this.clock = clock;
        dryRuns = new DryRuns(new DryRun(ports, allocation, audit, clock), refusal, pause);
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
            Optional<Batch> dryRun = ports.queue().nextDryRun();
            if (dryRun.isEmpty()) {
                return;
            }
            BatchId id = dryRun.get().id();
            named(id, () -> dryRuns.run(id));
        }
    }

    private Optional<Batch> nextReady() {
        return ports.queue().next().filter(batch -> batch.state() == BatchState.MATCHED);
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
        int chunk = batch.chunksDone();
        Instant now = clock.instant();
        AllocatedChunk allocated = allocation.allocate(batch, chunk, state, now);
        if (!ports.chunks().addOutcomes(batch.id(), chunk, allocated.outcomes())) {
            throw new IllegalStateException("chunk " + chunk + " of batch " + batch.id() + " was allocated before");
        }
        audit.append(AllocationTrail.of(batch).entries(chunk, allocated, now));
        if (batch.job().equals(RegistrationJob.FUL)) {
            ports.reviews().addAbsent(allocated.questions(batch.id()), now);
        }
        Batch after = batch.oneMoreDone(Counts.of(allocated.outcomes()).tally());
        ports.ledger().update(after);
        if (after.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }
}
