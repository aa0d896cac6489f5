package org.learnerhub.store;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;

/** Writes what changed learners are now, and keeps what they were. */
interface ChangedLearners {

    /** Columns of a version that is kept. */
    String KEPT = "entry, version, uln, status, master_uln, changed, changed_at, source, "
            + LearnerColumns.names(LearnerColumns.STORED);

    void keepBefore(List<LearnerChange> changes);

    /** @return how many had the version that was read */
    int update(List<LearnerChange> changes, Instant at);
}
