package org.learnerhub.store.ghost;

import org.learnerhub.domain.ghost.ClaimedLearners;
import org.learnerhub.store.sql.OpenDatabase;

/** The register as the report of ghost registrations reads it; no tables of its own. */
public final class GhostTables {

    private final ClaimedLearners learners;

    public GhostTables(OpenDatabase database) {
        learners = new SqlClaimedLearners(database.jdbc(), database.dialect());
    }

    public ClaimedLearners learners() {
        return learners;
    }
}
