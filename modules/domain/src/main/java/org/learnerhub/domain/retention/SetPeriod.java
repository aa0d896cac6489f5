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
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RetentionCode;

/** Somebody's word on how long a kind of data is kept. */
public final class SetPeriod {

    /** An answer may be fetched late, and a decision of a person may take weeks. */
    private static final int LEAST_DAYS = 30;

    private final RetentionPorts ports;
    private final InstantSource clock;

    public SetPeriod(RetentionPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** @return why not; empty where it is set */
    public Optional<HubCode> set(String kind, int days, Justification by) {
        boolean known =
                DataKinds.removable().stream().anyMatch(one -> one.name().equals(kind));
        if (!known || days < LEAST_DAYS) {
            return Optional.of(known ? RetentionCode.PERIOD_TOO_SHORT : RetentionCode.KIND_UNKNOWN);
        }
        ports.unitOfWork().run(() -> {
            Instant at = clock.instant();
            ports.periods().set(kind, days, at, by);
            ports.audit()
                    .append(List.of(AuditEntry.of(
                            by, Operation.SET_PERIOD, at, AuditSubject.NONE, Shown.words("period", kind))));
        });
        return Optional.empty();
    }
}
