package org.learnerhub.domain.batch;

import java.util.List;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * A row that a person must decide, looked up anew.
 *
 * @param original how matching left it
 * @param candidates everybody whom it may be as the register stands, best first
 * @param outcome what matching would say today
 */
public record RowInQuestion(
        Batch batch, CheckedRow row, RowOutcome original, List<ScoredCandidate> candidates, MatchOutcome outcome) {}
