package org.learnerhub.domain.stewardship;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;

/**
 * Deletes a learner who should never have been registered. Details and versions stay for the record, the keys go: the
 * learner is found by number only, matches nobody, and the number is never given again. Whoever is merged, or has
 * others merged into it, is refused: a number that leads to its master must go on doing so. So is whoever has learning events.
 */
public final class DeleteLearner {

    private final StewardshipPorts ports;
    private final InstantSource clock;

    public DeleteLearner(StewardshipPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** In one transaction, the surrounding one where there is one. */
    public StewardshipOutcome delete(Uln uln, Justification by) {
        return delete(uln, by, true);
    }

    /** The same, also of a learner with events: of one who is erased, events and all. */
    public StewardshipOutcome deleteWithEvents(Uln uln, Justification by) {
        return delete(uln, by, false);
    }

    private StewardshipOutcome delete(Uln uln, Justification by, boolean withoutEvents) {
        return ports.unitOfWork().inTurn(() -> {
            RegisterState state = ports.register().lockForAllocation();
            StewardTrail trail = new StewardTrail(ports.audit(), by, clock.instant(), Operation.DELETE);
            RegisteredLearner learner = ports.register().findByUln(List.of(uln)).get(uln);
            Optional<HubCode> refusal = NotLive.code(learner)
                    .or(() -> isMaster(uln))
                    .or(() -> withoutEvents ? hasEvents(uln) : Optional.empty());
            return learner == null || refusal.isPresent()
                    ? trail.refuse(Refusal.of(refusal.orElseThrow()), uln)
                    : delete(learner, trail, state);
        });
    }

    private Optional<HubCode> isMaster(Uln uln) {
        return ports.standings().mergedInto(List.of(uln)).isEmpty()
                ? Optional.empty()
                : Optional.of(StewardshipCode.LEARNER_IS_MASTER);
    }

    private Optional<HubCode> hasEvents(Uln uln) {
        return ports.records().haveEvents(uln) ? Optional.of(StewardshipCode.LEARNER_HAS_EVENTS) : Optional.empty();
    }

    private StewardshipOutcome delete(RegisteredLearner learner, StewardTrail trail, RegisterState state) {
        ports.standings().dropKeys(learner.entry(), everyKey(learner.uln()));
        StandingWriter writer = new StandingWriter(ports, state, trail).set(learner, LearnerStatus.DELETED, null);
        return writer.write(
                new LearnerEvent.Deleted(writer.number(), learner.uln(), trail.at(), trail.by()),
                "deleted",
                learner.uln());
    }

    /** A learner keeps the keys of what was true once. */
    private long[] everyKey(Uln uln) {
        return ports.versions().of(uln).stream()
                .flatMapToLong(version -> Arrays.stream(
                        BlockingKeys.of(version.learner().details()).toArray()))
                .distinct()
                .toArray();
    }
}
