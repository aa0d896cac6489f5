package org.learnerhub.store;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;

/** Writes entries of the audit trail, in their order. */
interface NewEntries {

    String COLUMNS = "happened_at, ukprn, user_name, operation, purpose, uln, shown, correlation_id,"
            + " caller_kind, subject_kind, subject_id";

    void write(List<AuditEntry> entries);
}
