package org.learnerhub.domain.casework;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.review.ReviewStep;

/** How an order about a case ended. */
public sealed interface CaseOutcome {

    /**
     * It was carried out, noted and audited.
     *
     * @param row how the row stands now; null for a pair
     */
    record Done(ReviewStep step, @Nullable RowOutcome row) implements CaseOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements CaseOutcome {}

    static CaseOutcome refused(HubCode code) {
        return new Refused(Refusal.of(code));
    }
}
