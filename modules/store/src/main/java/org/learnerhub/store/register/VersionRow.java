package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.RowMapper;

/** Reads whole versions, from the present one's table and the earlier ones' alike. */
final class VersionRow implements RowMapper<LearnerVersion> {

    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);

    static final String COLUMNS = WHOLE.columns() + ", changed_at, source";

    @Override
    public LearnerVersion mapRow(ResultSet row, int number) throws SQLException {
        return new LearnerVersion(
                WHOLE.mapRow(row, number), requireNonNull(Moment.read(row, "changed_at")), row.getString("source"));
    }

    /** A first version is a registration, any other a change. */
    static LearnerEvent event(LearnerVersion version) {
        long number = version.learner().changed();
        return version.learner().version() == 1
                ? new LearnerEvent.Registered(
                        number,
                        version.learner().uln(),
                        version.at(),
                        version.source(),
                        version.learner().details())
                : new LearnerEvent.Changed(
                        number,
                        version.learner().uln(),
                        version.at(),
                        version.source(),
                        version.learner().details());
    }
}
