package org.learnerhub.domain.registration;

import java.util.List;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;

/** The details to match, one for each row; rows with an error are matched with nobody. */
public final class MatchableRows {

    private MatchableRows() {}

    public static List<LearnerDetails> of(List<CheckedRow> rows) {
        return rows.stream()
                .map(row -> row.error().isPresent() ? LearnerDetails.nothing() : row.details())
                .toList();
    }
}
