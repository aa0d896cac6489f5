package org.learnerhub.domain.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;

/**
 * How a row ended.
 *
 * @param uln only where the row is resolved
 * @param findings beyond those of the checked row
 * @param explanation null where the row never came to matching
 */
public record RowOutcome(
        ReturnCode code,
        @Nullable Uln uln,
        List<Finding> findings,
        @Nullable Explanation explanation) {}
