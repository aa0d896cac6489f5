package org.learnerhub.domain.record;

import java.util.Collection;
import java.util.Map;

/** Which events somebody says are wrong, while that is open. */
public interface ChallengedEvents {

    /** The reference of the first open case about each of these events; events without one are left out. */
    Map<Long, String> challenged(Collection<Long> events);
}
