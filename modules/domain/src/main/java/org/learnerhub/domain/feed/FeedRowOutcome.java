package org.learnerhub.domain.feed;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.record.Fact;

/**
 * How a row ended, for the answer.
 *
 * @param event the event's ID; null where the row is not attached
 * @param finding why it is held or refused; null elsewhere
 * @param heldAs the row that says the same and is held already, so that this one is not held itself; null elsewhere
 */
public record FeedRowOutcome(
        FeedOutcome outcome, @Nullable Long event, @Nullable FeedFinding finding, Fact.@Nullable Origin heldAs) {

    public FeedRowOutcome(FeedOutcome outcome, @Nullable Long event, @Nullable FeedFinding finding) {
        this(outcome, event, finding, null);
    }

    /** Held, as a row that was held before. */
    public static FeedRowOutcome heldBefore(FeedOutcome outcome, FeedFinding finding, HeldRow held) {
        String where = "held already as row " + held.row() + " of job " + held.batch();
        return new FeedRowOutcome(
                outcome,
                null,
                new FeedFinding(finding.code(), finding.field(), where),
                new Fact.Origin(held.batch().value(), held.row()));
    }
}
