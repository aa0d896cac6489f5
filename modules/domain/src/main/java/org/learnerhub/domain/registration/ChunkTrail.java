package org.learnerhub.domain.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Uln;

/** What the rows of a chunk told of learners, as entries for the audit trail: whose batch it is, and which row. */
public final class ChunkTrail {

    private final Caller caller;
    private final AuditSubject job;
    private final Instant at;
    private final String operation;
    private final String asked;
    private final String correlationId;
    private final List<AuditEntry> entries = new ArrayList<>();

    public ChunkTrail(Batch batch, int chunk, String operation, Instant at) {
        caller = new Caller.InstitutionUser(
                batch.identity().ukprn(), batch.origin().userName());
        job = new AuditSubject.Batch(batch.id().value());
        this.at = at;
        this.operation = operation;
        asked = "asked through job " + batch.id() + ", row ";
        correlationId = "job-" + batch.id() + "-" + chunk;
    }

    /** @param uln null where it is nobody */
    public void add(CheckedRow row, @Nullable Uln uln, List<String> words) {
        AuditSubject subject = uln == null ? job : new AuditSubject.Learner(uln);
        entries.add(new AuditEntry(caller, at, operation, asked + row.row(), subject, new Shown(words), correlationId));
    }

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
