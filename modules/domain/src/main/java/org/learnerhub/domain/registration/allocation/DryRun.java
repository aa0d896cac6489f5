package org.learnerhub.domain.registration.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * Carries out a dry run: the real allocation of the whole batch in one transaction that is undone. Only the outcomes
 * stay, and with the last of them what they told of whom is in the audit trail. The register is locked from the first row
 * to the last; so a dry run is broken off, and nothing of it remains, where a batch that is no dry run is ready, or where
 * it has held the register for some time and somebody waits. Safe to repeat at any point.
 */
final class DryRun {

    /** A caller waits so long without noticing. */
    private static final Duration UNNOTICED = Duration.ofSeconds(2);

    private final RegistrationPorts ports;
    private final ChunkAllocation allocation;
    private final AuditTrail audit;
    private final InstantSource clock;

    DryRun(RegistrationPorts ports, ChunkAllocation allocation, AuditTrail audit, InstantSource clock) {
        this.ports = ports;
        this.allocation = allocation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does nothing unless the batch is still the next dry run.
     *
     * @return false where it gave way to others
     */
    boolean carryOut(BatchId id) {
        AtomicBoolean gaveWay = new AtomicBoolean();
        ports.unitOfWork().rolledBack(() -> {
            RegisterState start = ports.register().lockForAllocation();
            ports.queue()
                    .nextDryRun()
                    .filter(batch -> batch.id().equals(id))
                    .ifPresent(batch -> gaveWay.set(!carryOut(batch, start)));
        });
        return !gaveWay.get();
    }

    private boolean carryOut(Batch batch, RegisterState start) {
        BatchId id = batch.id();
        Instant began = clock.instant();
        ports.unitOfWork().requiresNew(() -> ports.chunks().removeOutcomes(id));
        Batch after = batch;
        RegisterState state = start;
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            if (chunk > 0 && mustGiveWay(began)) {
                return false;
            }
            List<RowOutcome> outcomes = allocation.allocate(batch, chunk, state, clock.instant()).outcomes().stream()
                    .map(outcome -> withoutNewNumber(outcome, start.lastEntry()))
                    .toList();
            int number = chunk;
            ports.unitOfWork().requiresNew(() -> ports.chunks().addOutcomes(id, number, outcomes));
            after = after.oneMoreDone(Counts.of(outcomes).tally());
            state = ports.register().lockForAllocation();
        }
        finish(after, start.lastEntry());
        return true;
    }

    private boolean mustGiveWay(Instant began) {
        return ports.queue()
                        .next()
                        .filter(real -> real.state() == BatchState.MATCHED)
                        .isPresent()
                || (clock.instant().isAfter(began.plus(UNNOTICED))
                        && ports.unitOfWork().othersWait());
    }

    private void finish(Batch allocated, long lastEntry) {
        ports.unitOfWork().requiresNew(() -> {
            ports.ledger().lock(allocated.id());
            tell(allocated, lastEntry);
            ports.ledger().update(allocated);
            ports.outbox().add(Task.of(Step.ANSWER, allocated.id()));
        });
    }

    /** All at once, so that a dry run that was broken off and began again is told once. */
    private void tell(Batch allocated, long lastEntry) {
        AllocationTrail trail = AllocationTrail.ofDryRun(allocated, lastEntry);
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
