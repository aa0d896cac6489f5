package org.learnerhub.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerField;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the version before each change, writes the new one and adds its keys. */
final class LearnerChanges {

    private static final String KEPT = "entry, version, uln, status, master_uln, changed, changed_at, source, "
            + LearnerColumns.names(LearnerColumns.STORED);
    static final String KEEP_BEFORE = "insert into learner_version (" + KEPT + ") select " + KEPT
            + " from learner where entry = ? and version = ?";
    private static final String UPDATE = "update learner set " + LearnerColumns.assignments()
            + ", version = version + 1, changed = ?, changed_at = ?, source = ? where entry = ? and version = ?";
    private static final String LOG = "insert into learner_change (number, entry, version) values (?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final ChangedKeys keys;

    LearnerChanges(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        keys = new ChangedKeys(jdbc, dialect);
    }

    /** @throws IllegalStateException if a version is no longer the one that was read */
    void write(List<LearnerChange> changes, Instant at) {
        jdbc.batchUpdate(KEEP_BEFORE, changes, BATCH, (row, change) -> {
            row.setLong(1, change.before().entry());
            row.setInt(2, change.before().version());
        });
        int[][] updated = jdbc.batchUpdate(UPDATE, changes, BATCH, (row, change) -> setUpdate(row, change, at));
        if (Arrays.stream(updated).flatMapToInt(Arrays::stream).anyMatch(count -> count != 1)) {
            throw new IllegalStateException("a learner was changed by somebody else meanwhile");
        }
        jdbc.batchUpdate(LOG, changes, BATCH, (row, change) -> {
            row.setLong(1, change.number());
            row.setLong(2, change.before().entry());
            row.setInt(3, change.before().version() + 1);
        });
        keys.write(changes);
    }

    private static void setUpdate(PreparedStatement row, LearnerChange change, Instant at) throws SQLException {
        int place = 1;
        for (LearnerField field : LearnerColumns.STORED) {
            row.setString(place++, change.details().get(field));
        }
        row.setLong(place++, change.number());
        row.setObject(place++, Moment.column(at));
        row.setString(place++, change.source());
        row.setLong(place++, change.before().entry());
        row.setInt(place, change.before().version());
    }
}
