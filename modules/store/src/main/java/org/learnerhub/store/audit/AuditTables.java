package org.learnerhub.store.audit;

import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.enquiry.NotedFinds;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.store.sql.OpenDatabase;

/** The audit trail, and finds that are noted together with it. */
public final class AuditTables {

    private final JoinedNotes joined;
    private final AuditTrail trail;
    private final RecentFinds recentFinds;

    public AuditTables(OpenDatabase database) {
        joined = new JoinedNotes(NewNotes.on(database.jdbc(), database.dialect(), database.unitOfWork()));
        trail = new SqlAuditTrail(database.jdbc(), database.dialect(), database.unitOfWork(), joined);
        recentFinds = new SqlRecentFinds(database.jdbc(), database.dialect());
    }

    public AuditTrail trail() {
        return trail;
    }

    public RecentFinds recentFinds() {
        return recentFinds;
    }

    /** Finds noted with the trail; not within a unit of work. */
    public NotedFinds notedFinds() {
        return joined;
    }
}
