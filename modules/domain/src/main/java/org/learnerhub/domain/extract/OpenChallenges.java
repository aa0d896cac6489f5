package org.learnerhub.domain.extract;

import java.util.Collection;
import java.util.Set;

/** Which events the learner says are wrong, as long as nobody has answered. */
public interface OpenChallenges {

    /** Those of these events that are under challenge. */
    Set<Long> among(Collection<Long> events);
}
