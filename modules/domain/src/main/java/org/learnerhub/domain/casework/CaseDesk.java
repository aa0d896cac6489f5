package org.learnerhub.domain.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.Ground;

/** Keeps steps and leaves them in the audit trail: one person's word at one moment. */
record CaseDesk(ReviewCases cases, AuditTrail audit, Ground ground, Instant at) {

    static CaseDesk of(CaseworkPorts ports, Ground ground, Instant at) {
        return new CaseDesk(ports.batches().reviews(), ports.stewards().audit(), ground, at);
    }

    ReviewStep keep(long caseId, ReviewVerdict verdict, Consequence led) {
        ReviewStep.Word word = new ReviewStep.Word(ground.actor(), ground.reason(), ground.correlationId());
        return cases.keep(new ReviewStep(0, caseId, verdict, led.uln(), led.change(), at, word));
    }

    void tell(String operation, Shown shown, Collection<Uln> concerned) {
        List<AuditEntry> entries = concerned.stream()
                .map(uln -> new AuditEntry(
                        ground.actor(), at, operation, ground.reason(), uln, shown, ground.correlationId()))
                .toList();
        audit.append(
                entries.isEmpty()
                        ? List.of(new AuditEntry(
                                ground.actor(), at, operation, ground.reason(), null, shown, ground.correlationId()))
                        : entries);
    }
}
