package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.enquiry.LearnerFacts;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the register's own table, by number, with an array of those merged into each. */
final class SqlLearnerFacts implements LearnerFacts {

    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);

    private final JdbcTemplate jdbc;
    private final String byUln;

    SqlLearnerFacts(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byUln = dialect.lookUp(
                WHOLE.columns() + ", created_at, changed_at, (select array_agg(m.uln order by m.uln) from learner m"
                        + " where m.master_uln = found.uln and m.status = 2) as merged",
                "learner",
                "uln",
                "true");
    }

    @Override
    public Map<Uln, Facts> of(Collection<Uln> ulns) {
        Map<Uln, Facts> facts = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(byUln, SqlLearnerFacts::facts, slice)
                    .forEach(one -> facts.put(one.learner().uln(), one));
        }
        return facts;
    }

    private static Facts facts(ResultSet row, int number) throws SQLException {
        RegisteredLearner learner = WHOLE.mapRow(row, number);
        return new Facts(
                learner,
                requireNonNull(Moment.read(row, "created_at")),
                requireNonNull(Moment.read(row, "changed_at")),
                BigintArray.read(row, "merged").stream().map(Uln::new).toList());
    }
}
