package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;

/**
 * Carries out a dry run: the real allocation of the whole batch in its turn, in one transaction that is undone. Only the
 * outcomes stay, and with the last of them what they told of whom is in the audit trail. The register is locked from the
 * first row to the last. Safe to repeat at any point.
 */
final class Rehearsal {

    private final BatchPorts ports;
    private final ChunkAllocation allocation;
    private final AuditTrail audit;
    private final InstantSource clock;

    Rehearsal(BatchPorts ports, ChunkAllocation allocation, AuditTrail audit, InstantSource clock) {
        this.ports = ports;
        this.allocation = allocation;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing unless the batch is still the next to be allocated. */
    void rehearse(BatchId id) {
        ports.unitOfWork().undone(() -> {
            LearnerRegister register = ports.register();
            RegisterState start = register.lockForAllocation();
            ports.ledger()
                    .nextToAllocate()
                    .filter(batch -> batch.id().equals(id) && batch.state() == BatchState.MATCHED)
                    .ifPresent(batch -> rehearse(batch, start));
        });
    }

    private void rehearse(Batch batch, RegisterState start) {
        BatchId id = batch.id();
        ports.unitOfWork().apart(() -> ports.chunks().removeOutcomes(id));
        Batch after = batch;
        RegisterState state = start;
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            List<RowOutcome> outcomes = allocation.allocate(batch, chunk, state, clock.instant()).outcomes().stream()
                    .map(outcome -> withoutNewNumber(outcome, start.lastEntry()))
                    .toList();
            int number = chunk;
            ports.unitOfWork().apart(() -> ports.chunks().addOutcomes(id, number, outcomes));
            after = Batches.oneMoreAllocated(after, Counts.of(outcomes));
            state = ports.register().lockForAllocation();
        }
        Batch allocated = after;
        ports.unitOfWork().apart(() -> {
            ports.ledger().lock(id);
            tell(allocated, start.lastEntry());
            ports.ledger().update(allocated);
            ports.outbox().add(Task.of(Step.ANSWER, id));
        });
    }

    /** All at once, so that a dry run that was broken off and began again is told once. */
    private void tell(Batch allocated, long lastEntry) {
        AllocationTrail trail = AllocationTrail.ofRehearsal(allocated, lastEntry);
        for (int chunk = 0; chunk < allocated.checkedOrThrow().chunks(); chunk++) {
            List<CheckedRow> rows = ports.chunks().rows(allocated.id(), chunk);
            List<RowOutcome> outcomes = ports.chunks().outcomes(allocated.id(), chunk);
            audit.append(trail.entries(chunk, new AllocatedChunk(rows, outcomes, Set.of()), clock.instant()));
        }
    }

    /** A number that the dry run gave is nobody's in the end; somebody else will get it. */
    private static RowOutcome withoutNewNumber(RowOutcome outcome, long lastEntry) {
        @Nullable Uln uln = isNew(outcome, lastEntry) ? null : outcome.uln();
        return new RowOutcome(outcome.code(), uln, outcome.findings(), outcome.explanation());
    }

    private static boolean isNew(RowOutcome outcome, long lastEntry) {
        return outcome.code() == ReturnCode.RC001 || isOneAddedBefore(outcome, lastEntry);
    }

    private static boolean isOneAddedBefore(RowOutcome outcome, long lastEntry) {
        Explanation explanation = outcome.explanation();
        return explanation != null
                && explanation.candidates().stream()
                        .anyMatch(learner -> learner.uln().equals(outcome.uln()) && learner.entry() > lastEntry);
    }
}
