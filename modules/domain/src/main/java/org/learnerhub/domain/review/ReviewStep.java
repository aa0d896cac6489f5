package org.learnerhub.domain.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;

/**
 * One step in the life of a case; none is ever changed or forgotten.
 *
 * @param number from the count of all steps, given when the step is kept; ascending in the order of commits, because
 *     steps are taken under the register's lock
 * @param uln the number that answers from now on: the learner's, the new one, or the master's; null where none does
 * @param change the number of the entry, change or merge in the register that the step led to; 0 where there is none
 */
public record ReviewStep(
        long number,
        long caseId,
        ReviewVerdict verdict,
        @Nullable Uln uln,
        long change,
        Instant at,
        Justification by) {

    public ReviewStep {
        if (change < 0) {
            throw new IllegalArgumentException("numbers of the register begin with 1");
        }
    }

    /** This step with the number that it was kept under. */
    public ReviewStep numbered(long kept) {
        return new ReviewStep(kept, caseId, verdict, uln, change, at, by);
    }
}
