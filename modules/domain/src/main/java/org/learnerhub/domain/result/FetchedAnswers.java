package org.learnerhub.domain.result;

import java.util.Set;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.verification.VerificationKind;

/** Whether somebody of the sender has fetched an answer, as the audit trail tells, or has it in a folder. */
public final class FetchedAnswers {

    private static final int MOST = 100;
    private static final Set<String> FETCHING = Set.of(
            Operation.GET_DOCUMENT.name(), Operation.GET_REGISTRATIONS.name(), Operation.GET_ACHIEVEMENTS.name());

    private final BatchLedger ledger;
    private final AuditTrail trail;

    public FetchedAnswers(ResultPorts ports) {
        ledger = ports.exchange().ledger();
        trail = ports.trail();
    }

    /** Of verifications the trail tells of learners only: they are never said to be waiting. */
    public boolean isWaiting(Batch own) {
        return own.state() == BatchState.ANSWERED
                && !own.job().equals(VerificationKind.VER)
                && !isDelivered(own)
                && trail.of(new AuditSubject.Batch(own.id().value()), 0, MOST).stream()
                        .noneMatch(entry -> FETCHING.contains(entry.operation()));
    }

    private boolean isDelivered(Batch own) {
        return !ledger.deliveriesWanted(own.id()).isEmpty()
                && ledger.deliveriesLacking(own.id(), own.edition()).isEmpty();
    }
}
