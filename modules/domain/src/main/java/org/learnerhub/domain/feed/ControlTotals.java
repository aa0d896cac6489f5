package org.learnerhub.domain.feed;

import org.learnerhub.domain.exchange.Tally;

/**
 * What a feed comes to: sent = created + updated + unchanged + withdrawn + reinstated + held + refused.
 *
 * @param updated those promoted too
 * @param promoted from provisional to final
 * @param refused for a field's or for a rule's sake
 * @param fieldErrors refused for a field's sake
 * @param learnerErrors held: the number is nobody's or somebody else's
 * @param ruleErrors refused for a rule's sake, and held because the hub cannot judge yet
 * @param finals created, updated or unchanged, and final now
 * @param provisionals created, updated or unchanged, and provisional still
 */
public record ControlTotals(
        int sent,
        int created,
        int updated,
        int promoted,
        int unchanged,
        int withdrawn,
        int reinstated,
        int held,
        int refused,
        int fieldErrors,
        int learnerErrors,
        int ruleErrors,
        int finals,
        int provisionals) {

    public static ControlTotals of(Tally tally) {
        return new ControlTotals(
                tally.total(),
                sum(tally, FeedOutcome.CREATED_FINAL, FeedOutcome.CREATED_PROVISIONAL),
                sum(tally, FeedOutcome.UPDATED_FINAL, FeedOutcome.UPDATED_PROVISIONAL, FeedOutcome.PROMOTED),
                sum(tally, FeedOutcome.PROMOTED),
                sum(tally, FeedOutcome.UNCHANGED_FINAL, FeedOutcome.UNCHANGED_PROVISIONAL),
                sum(tally, FeedOutcome.WITHDRAWN),
                sum(tally, FeedOutcome.REINSTATED),
                sum(tally, FeedOutcome.HELD_LEARNER, FeedOutcome.HELD_RULE),
                sum(tally, FeedOutcome.REFUSED_FIELD, FeedOutcome.REFUSED_RULE),
                sum(tally, FeedOutcome.REFUSED_FIELD),
                sum(tally, FeedOutcome.HELD_LEARNER),
                sum(tally, FeedOutcome.HELD_RULE, FeedOutcome.REFUSED_RULE),
                sum(
                        tally,
                        FeedOutcome.CREATED_FINAL,
                        FeedOutcome.UPDATED_FINAL,
                        FeedOutcome.PROMOTED,
                        FeedOutcome.UNCHANGED_FINAL),
                sum(
                        tally,
                        FeedOutcome.CREATED_PROVISIONAL,
                        FeedOutcome.UPDATED_PROVISIONAL,
                        FeedOutcome.UNCHANGED_PROVISIONAL));
    }

    private static int sum(Tally tally, FeedOutcome... outcomes) {
        int sum = 0;
        for (FeedOutcome outcome : outcomes) {
            sum += tally.rowsOf(outcome.ordinal());
        }
        return sum;
    }

    /** Whether every row that was sent is in exactly one of the ways. */
    public boolean areComplete() {
        return sent == created + updated + unchanged + withdrawn + reinstated + held + refused;
    }
}
