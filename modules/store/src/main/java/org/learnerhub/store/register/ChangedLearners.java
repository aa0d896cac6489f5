package org.learnerhub.store.register;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what changed learners are now, and keeps what they were. */
interface ChangedLearners {

    /** Columns of a version that is kept. */
    String KEPT = "entry, version, uln, status, master_uln, changed, changed_at, source, "
            + LearnerColumns.names(LearnerColumns.STORED);

    /** The fastest way on this database, within the current transaction. */
    static ChangedLearners on(JdbcTemplate jdbc, Dialect dialect) {
        return dialect.choose(new UnnestedChanges(jdbc), new BatchedChanges(jdbc));
    }

    void keepBefore(List<LearnerChange> changes);

    /** @return how many had the version that was read */
    int update(List<LearnerChange> changes, Instant at);
}
