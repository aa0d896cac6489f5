package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Learners with all that the register knows of them. */
public interface LearnerFacts {

    /** One statement whatever the number of learners; unknown numbers are left out, deleted learners are not. */
    Map<Uln, Facts> of(Collection<Uln> ulns);

    /**
     * Of one learner.
     *
     * @param learner with all details
     * @param merged numbers merged into this one, ascending
     */
    record Facts(RegisteredLearner learner, Instant created, Instant changed, List<Uln> merged) {}
}
