package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register by its primary key, page by page. */
final class SqlRegisterPages implements RegisterPages {

    private static final LearnerRow COMPARED = new LearnerRow(LearnerColumns.COMPARED);

    private final JdbcTemplate jdbc;
    private final String byEntry;

    SqlRegisterPages(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byEntry = dialect.lookUp(COMPARED.columns(), "learner", "entry", "true");
    }

    @Override
    public List<RegisteredLearner> after(long entry, int most) {
        return jdbc.query(
                "select " + COMPARED.columns() + " from learner where entry > ? and status = 1 order by entry limit ?",
                COMPARED,
                entry,
                most);
    }

    @Override
    public List<RegisteredLearner> of(Collection<Long> entries) {
        List<RegisteredLearner> learners = new ArrayList<>();
        BigintArray.slices(entries.stream().mapToLong(Long::longValue).distinct())
                .forEach(slice -> learners.addAll(jdbc.query(byEntry, COMPARED, slice)));
        learners.sort(Comparator.comparingLong(RegisteredLearner::entry));
        return learners;
    }
}
