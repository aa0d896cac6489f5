package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.JdbcTemplate;

/** The present version's row and the earlier ones'. */
final class SqlLearnerVersions implements LearnerVersions {

    private static final VersionRow ROW = new VersionRow();

    private final JdbcTemplate jdbc;

    SqlLearnerVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the present one first: a change between the two statements then adds a version too many, which is cut off. */
    @Override
    public List<LearnerVersion> of(Uln uln) {
        List<LearnerVersion> present =
                jdbc.query("select " + VersionRow.COLUMNS + " from learner where uln = ?", ROW, uln.number());
        if (present.isEmpty()) {
            return List.of();
        }
        LearnerVersion now = present.get(0);
        List<LearnerVersion> all = new ArrayList<>(jdbc.query(
                "select " + VersionRow.COLUMNS
                        + " from learner_version where entry = ? and version < ? order by version",
                ROW,
                now.learner().entry(),
                now.learner().version()));
        all.add(now);
        return all;
    }
}
