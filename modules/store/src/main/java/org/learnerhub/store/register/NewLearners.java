package org.learnerhub.store.register;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes learners who are new to the register, live and in their first version, with their keys. */
interface NewLearners {

    String LEARNER_COLUMNS = "entry, uln, status, version, changed, keyed, created_at, changed_at, source, "
            + LearnerColumns.names(LearnerColumns.STORED);

    /** The fastest safe way on this database. */
    static NewLearners on(JdbcTemplate jdbc, Dialect dialect) {
        return dialect.choose(new CopiedLearners(jdbc), new InsertedLearners(jdbc));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if a ULN or entry is in use */
    void write(List<NewLearner> learners, Instant at, String source);
}
