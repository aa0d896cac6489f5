package org.learnerhub.domain.registration.allocation;

import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * A row that a person must decide, looked up anew.
 *
 * @param rules by which its batch is matched
 * @param original how matching left it
 * @param candidates everybody whom it may be as the register stands, best first
 * @param outcome what matching would say today
 */
public record RowInQuestion(
        Batch batch,
        MatchRules rules,
        CheckedRow row,
        RowOutcome original,
        List<ScoredCandidate> candidates,
        MatchOutcome outcome) {}
