package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

/** What the register knows of learners beside their details. */
public interface LearnerFacts {

    /** A few statements whatever the number of learners; unknown numbers are left out. */
    Map<Uln, Facts> of(Collection<Uln> ulns);

    /**
     * Of one learner.
     *
     * @param merged numbers merged into this one, ascending
     */
    record Facts(Instant created, Instant changed, List<Uln> merged) {}
}
