package org.learnerhub.domain.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.problem.StewardshipCode;

/** Orders to keep what there is of a learner, entered and released. In force for all numbers that answer as one. */
public final class HoldLearner {

    private final RetentionPorts ports;
    private final InstantSource clock;

    public HoldLearner(RetentionPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** @return why not; empty where it is done */
    public Optional<HubCode> hold(Uln uln, String order, Justification by) {
        return ports.unitOfWork().inTurn(() -> {
            ports.register().lockForAllocation();
            Optional<HubCode> refusal = ports.erasures().isErased(uln)
                    ? Optional.of(RetentionCode.LEARNER_ERASED)
                    : ports.erasures().hasHolder(uln)
                            ? find(uln, order).map(hold -> RetentionCode.ALREADY_ON_HOLD)
                            : Optional.of(StewardshipCode.LEARNER_UNKNOWN);
            Instant at = clock.instant();
            if (refusal.isEmpty()) {
                ports.holds().add(uln, order, at, by);
            }
            note(uln, by, Operation.HOLD, at, refusal, "held");
            return refusal;
        });
    }

    /** @return why not; empty where it is done */
    public Optional<HubCode> release(Uln uln, String order, Justification by) {
        return ports.unitOfWork().inTurn(() -> {
            ports.register().lockForAllocation();
            Optional<LegalHold> hold = find(uln, order);
            Instant at = clock.instant();
            hold.ifPresent(one -> ports.holds().release(one, at, by));
            Optional<HubCode> refusal =
                    hold.isPresent() ? Optional.empty() : Optional.of(RetentionCode.LEARNER_NOT_ON_HOLD);
            note(uln, by, Operation.RELEASE, at, refusal, "released");
            return refusal;
        });
    }

    private Optional<LegalHold> find(Uln uln, String order) {
        return ports.holds().inForce(List.of(uln)).stream()
                .filter(hold -> hold.order().equals(order))
                .findFirst();
    }

    private void note(
            Uln uln, Justification by, Operation operation, Instant at, Optional<HubCode> refusal, String done) {
        Shown shown = refusal.map(code -> Shown.words("refused", code.code())).orElseGet(() -> Shown.words(done));
        ports.audit().append(List.of(AuditEntry.of(by, operation, at, new AuditSubject.Learner(uln), shown)));
    }
}
