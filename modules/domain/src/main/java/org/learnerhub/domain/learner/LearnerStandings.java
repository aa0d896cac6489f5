package org.learnerhub.domain.learner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which learners are live, merged and deleted. Writes happen under {@link LearnerRegister#lockForAllocation()}, as all
 * writes to the register do.
 */
public interface LearnerStandings {

    /**
     * Keeps the versions before and writes what learners count as now. Keys stay.
     *
     * @throws IllegalStateException if a learner's version is no longer the one that was read
     */
    void change(List<StandingChange> changes, Instant at);

    /** Who answers with these numbers beside their holders: by master, in ascending order of entry, with all details. */
    Map<Uln, List<RegisteredLearner>> mergedInto(Collection<Uln> masters);

    /** Takes these keys from a learner, whatever brought them. */
    void dropKeys(long entry, long[] keys);
}
