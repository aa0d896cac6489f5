package org.learnerhub.store;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.NewLearner;

/** Writes learners who are new to the register, live and in their first version, with their keys. */
interface NewLearners {

    String LEARNER_COLUMNS = "entry, uln, status, version, changed, keyed, created_at, changed_at, source, "
            + LearnerColumns.names(LearnerColumns.STORED);

    /** @throws org.springframework.dao.DuplicateKeyException if a ULN or entry is in use */
    void write(List<NewLearner> learners, Instant at, String source);
}
