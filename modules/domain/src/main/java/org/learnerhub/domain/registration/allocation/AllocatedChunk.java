package org.learnerhub.domain.registration.allocation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;

/**
 * The rows of a chunk and how they ended, one for one.
 *
 * @param changing the places of those that changed a learner's details
 */
record AllocatedChunk(List<CheckedRow> rows, List<RowOutcome> outcomes, Set<Integer> changing) {

    /** What a person must decide. */
    List<ReviewSubject> questions(BatchId batch) {
        List<ReviewSubject> questions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).code().needsReview()) {
                RowOrigin origin = new RowOrigin(batch.value(), rows.get(i).row());
                questions.add(question(origin, requireNonNull(outcomes.get(i).explanation())));
            }
        }
        return questions;
    }

    private static ReviewSubject question(RowOrigin origin, Explanation explanation) {
        List<ScoredCandidate> candidates = explanation.candidates();
        return ReviewSubject.possibleMatch(
                origin,
                candidates.stream().map(ScoredCandidate::entry).toList(),
                candidates.get(0).total());
    }
}
