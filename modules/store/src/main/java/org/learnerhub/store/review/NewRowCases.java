package org.learnerhub.store.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The cases of one chunk's rows in three statements. Allocation, which alone opens such cases, holds the register's
 * lock: nobody else opens the same ones meanwhile.
 */
final class NewRowCases {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    NewRowCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int add(List<ReviewSubject> subjects, Instant at) {
        Set<String> known = known(subjects);
        List<ReviewSubject> fresh =
                subjects.stream().filter(one -> known.add(one.identity())).toList();
        jdbc.batchUpdate(SqlReviewCases.INSERT, fresh, BATCH, (row, one) -> {
            RowOrigin origin = requireNonNull(one.row());
            row.setString(1, one.kind().name());
            row.setString(2, one.identity());
            row.setLong(3, origin.batch());
            row.setInt(4, origin.row());
            row.setDouble(5, one.total());
            row.setObject(6, Moment.column(at));
            row.setLong(7, origin.batch());
        });
        List<Named> learners = fresh.stream()
                .flatMap(one -> one.learners().stream().map(entry -> new Named(one.identity(), entry)))
                .toList();
        jdbc.batchUpdate(SqlReviewCases.INSERT_LEARNER, learners, BATCH, (row, one) -> {
            row.setLong(1, one.entry());
            row.setString(2, one.subject());
        });
        return fresh.size();
    }

    private Set<String> known(List<ReviewSubject> subjects) {
        if (subjects.isEmpty()) {
            return new HashSet<>();
        }
        String marks = String.join(", ", Collections.nCopies(subjects.size(), "?"));
        return new HashSet<>(jdbc.queryForList(
                "select subject from review_case where subject in (" + marks + ")",
                String.class,
                subjects.stream().map(ReviewSubject::identity).toArray()));
    }

    private record Named(String subject, long entry) {}
}
