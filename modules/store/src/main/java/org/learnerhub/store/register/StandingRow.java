package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;

/** A merge, unmerge or deletion as a row of {@code stewardship_event}. */
enum StandingRow {
    MERGED,
    UNMERGED,
    DELETED;

    static StandingRow of(LearnerEvent.Standing event) {
        if (event instanceof LearnerEvent.Merged) {
            return MERGED;
        }
        return event instanceof LearnerEvent.Unmerged ? UNMERGED : DELETED;
    }

    static @Nullable Long master(LearnerEvent.Standing event) {
        if (event instanceof LearnerEvent.Merged merged) {
            return merged.master().number();
        }
        return event instanceof LearnerEvent.Unmerged unmerged
                ? unmerged.master().number()
                : null;
    }

    static LearnerEvent.Standing read(ResultSet row, int rowNumber) throws SQLException {
        long number = row.getLong("number");
        Uln uln = new Uln(row.getLong("uln"));
        Instant at = requireNonNull(Moment.read(row, "happened_at"));
        Justification by =
                new Justification(CallerColumns.read(row), row.getString("reason"), row.getString("correlation_id"));
        return switch (valueOf(row.getString("kind"))) {
            case MERGED -> new LearnerEvent.Merged(number, uln, new Uln(row.getLong("master_uln")), at, by);
            case UNMERGED -> new LearnerEvent.Unmerged(number, uln, new Uln(row.getLong("master_uln")), at, by);
            case DELETED -> new LearnerEvent.Deleted(number, uln, at, by);
        };
    }
}
