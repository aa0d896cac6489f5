package org.learnerhub.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.RowMapper;

/** Reads a learner from the columns that {@link #columns()} lists, by position. */
record LearnerRow(List<LearnerField> fields) implements RowMapper<RegisteredLearner> {

    private static final int FIRST_FIELD = 7;

    String columns() {
        return "entry, uln, status, master_uln, changed, version, " + LearnerColumns.names(fields);
    }

    @Override
    public RegisteredLearner mapRow(ResultSet row, int number) throws SQLException {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (int i = 0; i < fields.size(); i++) {
            details.set(fields.get(i), row.getString(FIRST_FIELD + i));
        }
        long master = row.getLong(4);
        return new RegisteredLearner(
                row.getLong(1),
                new Uln(row.getLong(2)),
                LearnerStatus.ofCode(row.getInt(3)),
                master == 0 ? null : new Uln(master),
                row.getLong(5),
                row.getInt(6),
                details.build());
    }
}
