package org.learnerhub.store.register;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the version before each change, writes the new one and adds its keys. */
final class LearnerChanges {

    private static final String LOG = "insert into learner_change (number, entry, version) values (?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final ChangedLearners learners;
    private final ChangedKeys keys;

    LearnerChanges(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        learners = ChangedLearners.on(jdbc, dialect);
        keys = new ChangedKeys(jdbc, dialect);
    }

    /** @throws IllegalStateException if a version is no longer the one that was read */
    void write(List<LearnerChange> changes, Instant at) {
        learners.keepBefore(changes);
        List<long[]> brought = keys.withdraw(changes);
        if (learners.update(changes, at) != changes.size()) {
            throw new IllegalStateException("a learner was changed by somebody else meanwhile");
        }
        jdbc.batchUpdate(LOG, changes, BATCH, (row, change) -> {
            row.setLong(1, change.number());
            row.setLong(2, change.before().entry());
            row.setInt(3, change.before().version() + 1);
        });
        keys.bring(brought);
    }
}
