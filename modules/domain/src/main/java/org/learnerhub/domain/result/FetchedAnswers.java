package org.learnerhub.domain.result;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.verification.VerificationKind;

/** Whether somebody of the sender has fetched an answer, as the audit trail tells, or has it in a folder. */
public final class FetchedAnswers {

    private static final Set<Operation> FETCHING =
            Set.of(Operation.GET_DOCUMENT, Operation.GET_REGISTRATIONS, Operation.GET_ACHIEVEMENTS);

    private final BatchLedger ledger;
    private final AuditTrail trail;

    public FetchedAnswers(ResultPorts ports) {
        ledger = ports.exchange().ledger();
        trail = ports.trail();
    }

    /** Whether nobody has; see {@link #waiting}. */
    public boolean isWaiting(Batch own) {
        return waiting(List.of(own)).contains(own.id());
    }

    /** Those that nobody has fetched. Of verifications the trail tells of learners only: they are never said to be waiting. */
    public Set<BatchId> waiting(Collection<Batch> own) {
        Set<BatchId> waiting = own.stream()
                .filter(batch ->
                        batch.state() == BatchState.ANSWERED && !batch.job().equals(VerificationKind.VER))
                .map(Batch::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        waiting.removeAll(ledger.deliveredWhole(waiting));
        List<AuditSubject.Batch> subjects =
                waiting.stream().map(id -> new AuditSubject.Batch(id.value())).toList();
        trail.toldOf(subjects, FETCHING).forEach(fetched -> waiting.remove(new BatchId(fetched.number())));
        return waiting;
    }
}
