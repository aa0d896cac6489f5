package org.learnerhub.store.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** By batches of statements, one for each learner. */
final class BatchedChanges implements ChangedLearners {

    static final String KEEP_BEFORE = "insert into learner_version (" + KEPT + ") select " + KEPT
            + " from learner where entry = ? and version = ?";
    private static final String UPDATE = "update learner set " + LearnerColumns.assignments()
            + ", version = version + 1, changed = ?, changed_at = ?, source = ?, keyed = case when ? then ? else keyed end"
            + " where entry = ? and version = ?";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    BatchedChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keepBefore(List<LearnerChange> changes) {
        jdbc.batchUpdate(KEEP_BEFORE, changes, BATCH, (row, change) -> {
            row.setLong(1, change.before().entry());
            row.setInt(2, change.before().version());
        });
    }

    @Override
    public int update(List<LearnerChange> changes, Instant at) {
        int[][] updated = jdbc.batchUpdate(UPDATE, changes, BATCH, (row, change) -> setUpdate(row, change, at));
        return Arrays.stream(updated).flatMapToInt(Arrays::stream).sum();
    }

    private static void setUpdate(PreparedStatement row, LearnerChange change, Instant at) throws SQLException {
        int place = 1;
        for (LearnerField field : LearnerColumns.STORED) {
            row.setString(place++, change.details().get(field));
        }
        row.setLong(place++, change.number());
        row.setObject(place++, Moment.column(at));
        row.setString(place++, change.source());
        row.setBoolean(place++, change.keys().length > 0);
        row.setLong(place++, change.number());
        row.setLong(place++, change.before().entry());
        row.setInt(place, change.before().version());
    }
}
