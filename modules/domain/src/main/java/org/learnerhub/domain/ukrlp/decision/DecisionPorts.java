package org.learnerhub.domain.ukrlp.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.work.UnitOfWork;

/** What decisions stand on. */
public record DecisionPorts(
        UnitOfWork unitOfWork,
        ProviderRegister register,
        Institutions institutions,
        AuditTrail audit,
        InstantSource clock) {

    /** Writes the trail and the next version, under the lock that the caller holds. */
    void write(Provider next, Operation operation, String outcome, Justification by) {
        Instant now = clock.instant();
        audit.append(List.of(
                AuditEntry.of(by, operation, now, new AuditSubject.Provider(next.ukprn()), Shown.words(outcome))));
        register.append(List.of(ProviderChange.of(next, now, source(operation, by.caller()))));
    }

    private static String source(Operation operation, Caller caller) {
        return operation.name() + " by " + caller.userName();
    }
}
