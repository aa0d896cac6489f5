package org.learnerhub.store.retention;

import java.util.List;
import org.learnerhub.domain.retention.Erasures;
import org.learnerhub.domain.retention.LegalHolds;
import org.learnerhub.domain.retention.OldFiles;
import org.learnerhub.domain.retention.OpenMatters;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.retention.RetentionPeriods;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept, how long, and who was erased. */
public final class RetentionTables {

    private final JdbcTemplate jdbc;
    private final LegalHolds holds;
    private final Erasures erasures;
    private final RetentionPeriods periods;
    private final OldFiles oldFiles;
    private final OpenMatters matters;

    public RetentionTables(OpenDatabase database) {
        jdbc = database.jdbc();
        holds = new SqlLegalHolds(database.jdbc());
        erasures = new SqlErasures(database.jdbc());
        periods = new SqlRetentionPeriods(database.jdbc());
        oldFiles = new SqlOldFiles(database.jdbc());
        matters = new SqlOpenMatters(database.jdbc());
    }

    /** What stands beside the register and records, in the order in which it is removed. */
    public List<PersonalData> personal() {
        return List.of(ErasableBeside.notices(jdbc), ErasableBeside.challenges(jdbc), ErasableBeside.shares(jdbc), ErasableBeside.additions(jdbc), ErasableBeside.logins(jdbc), ErasableBeside.extracts(jdbc));
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
