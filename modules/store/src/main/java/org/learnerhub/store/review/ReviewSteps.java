package org.learnerhub.store.review;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Steps as rows that are never changed; what they lead to is the case's state. */
final class ReviewSteps {

    private static final String INSERT = "insert into review_step (case_id, verdict, uln, change_number, happened_at,"
            + " ukprn, user_name, reason, correlation_id, caller_kind) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    ReviewSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    ReviewStep keep(ReviewStep step) {
        OpenTransaction.demand();
        ReviewState state = step.verdict() == ReviewVerdict.UNDONE ? ReviewState.OPEN : ReviewState.DECIDED;
        if (jdbc.update("update review_case set state = ? where id = ?", state.name(), step.caseId()) != 1) {
            throw new IllegalStateException("there is no review case " + step.caseId());
        }
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"id"});
                    fill(insert, step);
                    return insert;
                },
                number);
        return step.numbered(requireNonNull(number.getKey()).longValue());
    }

    private static void fill(PreparedStatement insert, ReviewStep step) throws SQLException {
        Uln uln = step.uln();
        insert.setLong(1, step.caseId());
        insert.setString(2, step.verdict().name());
        insert.setObject(3, uln == null ? null : uln.number(), Types.BIGINT);
        insert.setLong(4, step.change());
        insert.setObject(5, Moment.column(step.at()));
        insert.setString(6, CallerColumns.ukprn(step.by().caller()));
        insert.setString(7, CallerColumns.userName(step.by().caller()));
        insert.setString(8, StorableText.of(step.by().reason()));
        insert.setString(9, StorableText.of(step.by().correlationId()));
        insert.setString(10, CallerColumns.kind(step.by().caller()));
    }

    List<ReviewStep> of(long caseId) {
        return jdbc.query(
                "select * from review_step where case_id = ? order by id", (row, number) -> read(row), caseId);
    }

    List<Long> decidedWith(Uln uln) {
        return jdbc.queryForList(
                "select s.case_id from review_step s join review_case c on c.id = s.case_id"
                        + " where s.uln = ? and c.state = 'DECIDED'"
                        + " and s.id = (select max(id) from review_step l where l.case_id = s.case_id)"
                        + " order by s.case_id",
                Long.class,
                uln.number());
    }

    private static ReviewStep read(ResultSet row) throws SQLException {
        return new ReviewStep(
                row.getLong("id"),
                row.getLong("case_id"),
                ReviewVerdict.valueOf(row.getString("verdict")),
                uln(row),
                row.getLong("change_number"),
                requireNonNull(Moment.read(row, "happened_at")),
                new Justification(CallerColumns.read(row), row.getString("reason"), row.getString("correlation_id")));
    }

    private static @Nullable Uln uln(ResultSet row) throws SQLException {
        long number = row.getLong("uln");
        return row.wasNull() ? null : new Uln(number);
    }
}
