package org.learnerhub.store.review;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.BatchQuery;
import org.learnerhub.store.sql.OpenDatabase;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases as rows; that a subject has one case at most is the database's business. */
final class SqlReviewCases implements ReviewCases {

    private static final String WITH_LEARNERS =
            "select c.*, l.entry from (%s) c join review_case_learner l on l.case_id = c.id order by c.id, l.entry";
    private static final String OPEN =
            WITH_LEARNERS.formatted("select * from review_case where state = 'OPEN' order by id limit ? offset ?");
    private static final String ONE = WITH_LEARNERS.formatted("select * from review_case where id = ?");

    static final String INSERT =
            "insert into review_case (kind, state, subject, batch_id, row_number, total, opened_at, ukprn)"
                    + " values (?, 'OPEN', ?, ?, ?, ?, ?, (select ukprn from batch where id = ?)) on conflict do nothing";
    static final String INSERT_LEARNER = "insert into review_case_learner (case_id, entry)"
            + " select id, cast(? as bigint) from review_case where subject = ?";

    private final JdbcTemplate jdbc;
    private final JdbcTemplate lists;
    private final NewRowCases rows;
    private final ReviewSteps steps;

    SqlReviewCases(OpenDatabase database) {
        jdbc = database.jdbc();
        lists = database.lists();
        rows = new NewRowCases(jdbc);
        steps = new ReviewSteps(jdbc);
    }

    @Override
    public int addAbsent(List<ReviewSubject> subjects, Instant at) {
        OpenTransaction.demand();
        int added = 0;
        for (ReviewSubject subject : subjects) {
            added += subject.row() == null && addPair(subject, at) ? 1 : 0;
        }
        added += rows.add(subjects.stream().filter(one -> one.row() != null).toList(), at);
        return added;
    }

    private boolean addPair(ReviewSubject pair, Instant at) {
        boolean added = jdbc.update(
                        INSERT, pair.kind().name(), pair.identity(), null, null, pair.total(), Moment.column(at), null)
                == 1;
        if (added) {
            pair.learners().forEach(entry -> jdbc.update(INSERT_LEARNER, entry, pair.identity()));
        }
        return added;
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

    @Override
    public Optional<ReviewCase> lock(long id) {
        OpenTransaction.demand();
        jdbc.query("select id from review_case where id = ? for update", row -> {}, id);
        return find(id);
    }

    /**
     * An {@code offset 0} has the cases of an institution found first, by their index; what stands outside it would be
     * reckoned by how many all institutions have in this state, and the cases of all walked through.
     */
    @Override
    public List<ReviewCase> list(CaseFilter filter, long after, int most) {
        String all = "select * from review_case where id > ?";
        BatchQuery query = filter.ukprn() == null
                ? filtered(all, after, filter).then(" order by id limit ?", most)
                : filtered("select * from (" + all, after, filter).then(" offset 0) found order by id limit ?", most);
        return requireNonNull(
                lists.query(WITH_LEARNERS.formatted(query.sql()), SqlReviewCases::cases, query.arguments()));
    }

    @Override
    public long count(CaseFilter filter) {
        BatchQuery query = filtered("select count(*) from review_case where id > ?", 0, filter);
        return requireNonNull(lists.queryForObject(query.sql(), Long.class, query.arguments()));
    }

    private static BatchQuery filtered(String start, long after, CaseFilter filter) {
        return new BatchQuery(start, after)
                .andIs("state", filter.state())
                .andIs("kind", filter.kind())
                .and("batch_id = ?", filter.batch())
                .andIs("ukprn", filter.ukprn());
    }

    @Override
    public int count(CaseFilter filter, int most) {
        BatchQuery query = filtered("select count(*) from (select 1 from review_case where id > ?", 0, filter)
                .then(" limit ?) c", most);
        return requireNonNull(jdbc.queryForObject(query.sql(), Integer.class, query.arguments()));
    }

    @Override
    public void offer(long id, Collection<Long> entries) {
        OpenTransaction.demand();
        entries.forEach(entry -> jdbc.update(
                "insert into review_case_learner (case_id, entry) values (?, ?) on conflict do nothing", id, entry));
    }

    @Override
    public ReviewStep keep(ReviewStep step) {
        return steps.keep(step);
    }

    @Override
    public List<ReviewStep> steps(long id) {
        return steps.of(id);
    }

    @Override
    public List<Long> decidedWith(Uln uln) {
        return steps.decidedWith(uln);
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
