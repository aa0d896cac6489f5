package org.learnerhub.domain.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.Actor;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Uln;

/** What the rows of a chunk told of learners, as entries for the audit trail: whose batch it is, and which row. */
final class ChunkTrail {

    private final Actor actor;
    private final Instant at;
    private final String operation;
    private final String asked;
    private final String correlationId;
    private final List<AuditEntry> entries = new ArrayList<>();

    ChunkTrail(Batch batch, int chunk, String operation, Instant at) {
        actor = new Actor(batch.identity().ukprn(), batch.origin().userName());
        this.at = at;
        this.operation = operation;
        asked = "asked through job " + batch.id() + ", row ";
        correlationId = "job-" + batch.id() + "-" + chunk;
    }

    /** @param uln null where it is nobody */
    void add(CheckedRow row, @Nullable Uln uln, List<String> words) {
        entries.add(new AuditEntry(actor, at, operation, asked + row.row(), uln, new Shown(words), correlationId));
    }

    List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
