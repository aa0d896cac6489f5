package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;

/**
 * Carries out a dry run: the real allocation of the whole batch in its turn, in one transaction that is undone. Only the
 * outcomes stay. The register is locked from the first row to the last. Safe to repeat at any point.
 */
final class Rehearsal {

    private final BatchPorts ports;
    private final ChunkAllocation allocation;
    private final InstantSource clock;

    Rehearsal(BatchPorts ports, ChunkAllocation allocation, InstantSource clock) {
        this.ports = ports;
        this.allocation = allocation;
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
            ports.ledger().update(allocated);
            ports.outbox().add(Task.of(Step.ANSWER, id));
        });
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
