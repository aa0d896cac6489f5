package org.learnerhub.store.audit;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes entries of the audit trail, in their order. */
interface NewEntries {

    String COLUMNS = "happened_at, ukprn, user_name, operation, purpose, uln, shown, correlation_id,"
            + " caller_kind, subject_kind, subject_id";

    /** The fastest way on this database, within the current transaction. */
    static NewEntries on(JdbcTemplate jdbc, Dialect dialect) {
        return dialect.choose(new CopiedEntries(jdbc), new InsertedEntries(jdbc));
    }

    void write(List<AuditEntry> entries);
}
