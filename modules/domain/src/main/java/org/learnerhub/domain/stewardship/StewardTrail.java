package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.Arrays;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;

/** Leaves in the audit trail what one steward's word led to; what cannot be written is an exception. */
record StewardTrail(AuditTrail audit, Justification by, Instant at, Operation operation) {

    /** @param concerned whose trails it belongs to */
    void write(Shown shown, Uln... concerned) {
        audit.append(Arrays.stream(concerned)
                .map(uln -> AuditEntry.of(by, operation, at, new AuditSubject.Learner(uln), shown))
                .toList());
    }

    /** A refusal tells how learners stand, so it is a look as well. */
    StewardshipOutcome refuse(Refusal refusal, Uln... concerned) {
        write(Shown.words("refused", refusal.code().code()), concerned);
        return new StewardshipOutcome.Refused(refusal);
    }
}
