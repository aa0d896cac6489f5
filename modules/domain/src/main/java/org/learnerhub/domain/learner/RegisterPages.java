package org.learnerhub.domain.learner;

import java.util.Collection;
import java.util.List;

/** The register from end to end, for those who look at everybody. Only reads, so it may run beside everything else. */
public interface RegisterPages {

    /**
     * The next live learners.
     *
     * @param entry only those above it
     * @return in ascending order of entry, as they are now; of the details at least what matching compares
     */
    List<RegisteredLearner> after(long entry, int most);

    /** Learners of any status, in ascending order of entry, unknown entries left out; details as above. */
    List<RegisteredLearner> of(Collection<Long> entries);
}
