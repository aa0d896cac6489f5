package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases as rows; that a subject has one case at most is the database's business. */
final class SqlReviewCases implements ReviewCases {

    private static final String WITH_LEARNERS =
            "select c.*, l.entry from (%s) c join review_case_learner l on l.case_id = c.id order by c.id, l.entry";
    private static final String OPEN =
            WITH_LEARNERS.formatted("select * from review_case where state = 'OPEN' order by id limit ? offset ?");
    private static final String ONE = WITH_LEARNERS.formatted("select * from review_case where id = ?");

    private final JdbcTemplate jdbc;

    SqlReviewCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int addAbsent(List<ReviewSubject> subjects, Instant at) {
        OpenTransaction.demand();
        int added = 0;
        for (ReviewSubject subject : subjects) {
            added += addAbsent(subject, at) ? 1 : 0;
        }
        return added;
    }

    private boolean addAbsent(ReviewSubject subject, Instant at) {
        @Nullable RowOrigin row = subject.row();
        int added = jdbc.update(
                "insert into review_case (kind, state, subject, batch_id, row_number, total, opened_at)"
                        + " values (?, 'OPEN', ?, ?, ?, ?, ?) on conflict do nothing",
                subject.kind().name(),
                subject.identity(),
                row == null ? null : row.batch(),
                row == null ? null : row.row(),
                subject.total(),
                Moment.column(at));
        if (added == 1) {
            subject.learners()
                    .forEach(entry -> jdbc.update(
                            "insert into review_case_learner (case_id, entry)"
                                    + " select id, ? from review_case where subject = ?",
                            entry,
                            subject.identity()));
        }
        return added == 1;
    }

    @Override
    public List<ReviewCase> open(long skip, int most) {
        return requireNonNull(jdbc.query(OPEN, SqlReviewCases::cases, most, skip));
    }

    @Override
    public long countOpen() {
        return jdbc.query("select count(*) from review_case where state = 'OPEN'", (row, number) -> row.getLong(1))
                .get(0);
    }

    @Override
    public Optional<ReviewCase> find(long id) {
        return requireNonNull(jdbc.query(ONE, SqlReviewCases::cases, id)).stream()
                .findFirst();
    }

    /** A case has as many rows as learners, one after the other. */
    private static List<ReviewCase> cases(ResultSet rows) throws SQLException {
        List<ReviewCase> cases = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            CaseRow first = CaseRow.read(rows);
            List<Long> learners = new ArrayList<>();
            do {
                learners.add(rows.getLong("entry"));
                more = rows.next();
            } while (more && rows.getLong("id") == first.id);
            cases.add(first.with(learners));
        }
        return cases;
    }

    /** A case without its learners. */
    private record CaseRow(
            long id, ReviewKind kind, @Nullable RowOrigin origin, double total, Instant openedAt, ReviewState state) {

        static CaseRow read(ResultSet row) throws SQLException {
            long batch = row.getLong("batch_id");
            RowOrigin origin = row.wasNull() ? null : new RowOrigin(batch, row.getInt("row_number"));
            return new CaseRow(
                    row.getLong("id"),
                    ReviewKind.valueOf(row.getString("kind")),
                    origin,
                    row.getDouble("total"),
                    requireNonNull(Moment.read(row, "opened_at")),
                    ReviewState.valueOf(row.getString("state")));
        }

        ReviewCase with(List<Long> learners) {
            return new ReviewCase(id, new ReviewSubject(kind, learners, origin, total), openedAt, state);
        }
    }
}
