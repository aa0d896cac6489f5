package org.learnerhub.domain.feed.load;

import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;

/** What one outcome counts. */
final class FeedTallies {

    private FeedTallies() {}

    static int[] one(FeedOutcome way) {
        int[] rows = new int[FeedOutcome.values().length];
        rows[way.ordinal()] = 1;
        return rows;
    }

    /** A withdrawal of what was held has no event, and what was said before adds nothing. */
    static int factsOf(FeedRowOutcome outcome) {
        boolean unchanged = outcome.outcome() == FeedOutcome.UNCHANGED_FINAL
                || outcome.outcome() == FeedOutcome.UNCHANGED_PROVISIONAL;
        return outcome.event() != null && !unchanged ? 1 : 0;
    }
}
