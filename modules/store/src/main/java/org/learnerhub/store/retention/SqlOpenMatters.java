package org.learnerhub.store.retention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.retention.OpenMatters;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open cases, open challenges and unfinished batches. */
final class SqlOpenMatters implements OpenMatters {

    private static final String IN_REVIEW = "select 1 from learner l join review_case_learner x on x.entry = l.entry"
            + " join review_case c on c.id = x.case_id where l.uln = ? and c.state = 'OPEN' limit 1";

    private static final String CHALLENGED = "select 1 from challenge where uln = ? and clock_at is not null limit 1";

    private final JdbcTemplate jdbc;

    SqlOpenMatters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<HubCode> about(Collection<Uln> ulns) {
        if (any(IN_REVIEW, ulns)) {
            return Optional.of(RetentionCode.LEARNER_IN_REVIEW);
        }
        return any(CHALLENGED, ulns) ? Optional.of(RetentionCode.LEARNER_CHALLENGES) : Optional.empty();
    }

    private boolean any(String sql, Collection<Uln> ulns) {
        return ulns.stream()
                .anyMatch(uln ->
                        !jdbc.queryForList(sql, Integer.class, uln.number()).isEmpty());
    }

    @Override
    public List<BatchId> unansweredBatches() {
        return jdbc.query(
                "select id from batch where state in ('CHECKED', 'MATCHED', 'ALLOCATED') order by id",
                (row, number) -> new BatchId(row.getLong(1)));
    }
}
