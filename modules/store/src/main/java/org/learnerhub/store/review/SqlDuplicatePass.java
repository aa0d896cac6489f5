package org.learnerhub.store.review;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pass as the one row of a table. */
final class SqlDuplicatePass implements DuplicatePass {

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;
    private final ReviewCases cases;

    SqlDuplicatePass(JdbcTemplate jdbc, UnitOfWork unitOfWork, ReviewCases cases) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.cases = cases;
    }

    @Override
    public long position() {
        return jdbc.query("select position from duplicate_pass where id = 1", (row, number) -> row.getLong(1))
                .get(0);
    }

    @Override
    public int keep(List<ReviewSubject> found, long position, Instant at) {
        return unitOfWork.get(() -> {
            int opened = cases.addAbsent(found, at);
            jdbc.update("update duplicate_pass set position = ? where id = 1", position);
            return opened;
        });
    }
}
