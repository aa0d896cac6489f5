package org.learnerhub.domain.learner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Learners with all that the register knows of them. */
public interface LearnerFacts {

    /** One statement whatever the number of learners; unknown numbers are left out, deleted learners are not. */
    Map<Uln, Facts> of(Collection<Uln> ulns);

    /** Who shares a key, and all that is known of each: one statement. */
    FoundByKeys havingKeys(long[] keys);

    /**
     * The answer to a look-up by keys.
     *
     * @param hits as {@link LearnerRegister#findByKeys} gives them, unbounded, with all details of the learners
     * @param facts of every learner named by a hit
     */
    record FoundByKeys(LearnerRegister.KeyHits hits, Map<Uln, Facts> facts) {}

    /**
     * Of one learner.
     *
     * @param learner with all details
     * @param merged numbers merged into this one, ascending
     */
    record Facts(RegisteredLearner learner, Instant created, Instant changed, List<Uln> merged) {}
}
