package org.learnerhub.domain.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RawRow;

/**
 * How a row stands since a step of review.
 *
 * @param step the step's number
 * @param row see {@link RawRow#row()}
 * @param before the row's code until then
 * @param decision null where the step took a decision back: the row stands as matching left it
 */
public record DecidedRow(
        long step,
        BatchId batch,
        int row,
        ReturnCode before,
        RowOutcome outcome,
        @Nullable Decision decision) {

    /**
     * A person's decision, as the answer tells it.
     *
     * @param caseId the review case's number
     * @param samePerson one of the register's learners; else somebody new
     */
    public record Decision(long caseId, Instant at, boolean samePerson) {}
}
