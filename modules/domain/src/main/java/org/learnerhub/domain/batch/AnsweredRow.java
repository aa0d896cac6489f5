package org.learnerhub.domain.batch;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;

/**
 * A row and its end, for the answer.
 *
 * @param decision of a person, where it was one who decided
 */
public record AnsweredRow(CheckedRow row, RowOutcome outcome, DecidedRow.@Nullable Decision decision) {

    /** A row that nobody had to decide. */
    public AnsweredRow(CheckedRow row, RowOutcome outcome) {
        this(row, outcome, null);
    }
}
