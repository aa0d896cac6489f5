package org.learnerhub.domain.disclosure;

import java.util.List;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.work.UnitOfWork;

/** Tells who looked at a learner or changed it. Asking is such a look itself, and is told from the next time on. */
public final class ShowTrail {

    private final UnitOfWork unitOfWork;
    private final AuditTrail trail;
    private final ReadGate gate;

    public ShowTrail(UnitOfWork unitOfWork, AuditTrail trail, ReadGate gate) {
        this.unitOfWork = unitOfWork;
        this.trail = trail;
        this.gate = gate;
    }

    /** @param skip how many of the newest are left out */
    public Page show(Uln uln, long skip, int most, Justification by) {
        return unitOfWork.get(() -> gate.tell(by, Operation.SHOW_TRAIL, learners -> {
            AuditSubject subject = new AuditSubject.Learner(uln);
            Page page = new Page(trail.of(subject, skip, most), trail.count(subject));
            return Told.of(page, Shown.words("AuditTrail"), List.of(uln));
        }));
    }

    /** @param total how many there are in all */
    public record Page(List<AuditEntry> entries, long total) {}
}
