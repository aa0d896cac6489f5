package org.learnerhub.domain.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;

/** Keeps steps and leaves them in the audit trail: one person's decision on a case at one moment. */
record CaseDesk(ReviewCases cases, AuditTrail audit, Justification by, Instant at) {

    static CaseDesk of(CaseworkPorts ports, Justification by, Instant at) {
        return new CaseDesk(ports.batches().reviews(), ports.stewards().audit(), by, at);
    }

    ReviewStep keep(long caseId, ReviewVerdict verdict, Consequence led) {
        return cases.keep(new ReviewStep(0, caseId, verdict, led.uln(), led.change(), at, by));
    }

    /** @param concerned whose trails it belongs to; the case's own where it concerns nobody in the register */
    void tell(Operation operation, Shown shown, long caseId, Collection<Uln> concerned) {
        List<AuditSubject> about = concerned.isEmpty()
                ? List.of(new AuditSubject.Case(caseId))
                : concerned.stream()
                        .<AuditSubject>map(AuditSubject.Learner::new)
                        .toList();
        audit.append(about.stream()
                .map(subject -> AuditEntry.of(by, operation, at, subject, shown))
                .toList());
    }
}
