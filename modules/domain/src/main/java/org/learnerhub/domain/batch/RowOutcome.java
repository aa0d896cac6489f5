package org.learnerhub.domain.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;

/**
 * How a row ended.
 *
 * @param uln only where the row is resolved
 * @param findings beyond those of the checked row
 * @param explanation null where the row never came to matching
 * @param verified for rows that were verified, not matched; else null
 */
public record RowOutcome(
        ReturnCode code,
        @Nullable Uln uln,
        List<Finding> findings,
        @Nullable Explanation explanation,
        @Nullable VerifiedRow verified) {

    /** Of a row that was not verified. */
    public RowOutcome(ReturnCode code, @Nullable Uln uln, List<Finding> findings, @Nullable Explanation explanation) {
        this(code, uln, findings, explanation, null);
    }
}
