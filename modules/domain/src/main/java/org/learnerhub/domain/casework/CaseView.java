package org.learnerhub.domain.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.allocation.RowInQuestion;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewStep;

/**
 * A case as whoever decides must see it.
 *
 * @param row null for a pair
 * @param asked what the learners are compared with: the row, or the first learner of the pair
 * @param learners of a row those whom it may be today, best first; of a pair the second one
 */
public record CaseView(
        ReviewCase reviewCase,
        List<ReviewStep> steps,
        @Nullable RowInQuestion row,
        LearnerDetails asked,
        @Nullable RegisteredLearner first,
        List<Likeness> learners) {

    /**
     * A learner beside what is asked.
     *
     * @param learner of the details at least what is compared
     * @param scored null where the learner is not like it any more
     */
    public record Likeness(
            RegisteredLearner learner, @Nullable ScoredCandidate scored) {}
}
