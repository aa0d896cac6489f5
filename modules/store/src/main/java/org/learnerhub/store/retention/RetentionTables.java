package org.learnerhub.store.retention;

import org.learnerhub.domain.retention.Erasures;
import org.learnerhub.domain.retention.LegalHolds;
import org.learnerhub.domain.retention.OldFiles;
import org.learnerhub.domain.retention.OpenMatters;
import org.learnerhub.domain.retention.RetentionPeriods;
import org.learnerhub.store.sql.OpenDatabase;

/** What is kept, how long, and who was erased. */
public final class RetentionTables {

    private final LegalHolds holds;
    private final Erasures erasures;
    private final RetentionPeriods periods;
    private final OldFiles oldFiles;
    private final OpenMatters matters;

    public RetentionTables(OpenDatabase database) {
        holds = new SqlLegalHolds(database.jdbc());
        erasures = new SqlErasures(database.jdbc());
        periods = new SqlRetentionPeriods(database.jdbc());
        oldFiles = new SqlOldFiles(database.jdbc());
        matters = new SqlOpenMatters(database.jdbc());
    }

    public LegalHolds holds() {
        return holds;
    }

    public Erasures erasures() {
        return erasures;
    }

    public RetentionPeriods periods() {
        return periods;
    }

    public OldFiles oldFiles() {
        return oldFiles;
    }

    public OpenMatters matters() {
        return matters;
    }
}
