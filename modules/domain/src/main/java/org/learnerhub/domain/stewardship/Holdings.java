package org.learnerhub.domain.stewardship;

import java.util.Collection;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

/** How much is kept of learners. */
public interface Holdings {

    /**
     * How much there is under these numbers, merged ones not followed.
     *
     * @return by the name of the kind of data; kinds of which there is nothing are left out
     */
    Map<String, Long> of(Collection<Uln> ulns);
}
