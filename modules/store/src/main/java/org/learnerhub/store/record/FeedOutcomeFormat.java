package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** How a row of a feed ended; an event's number is never 0. */
final class FeedOutcomeFormat implements ElementFormat<FeedRowOutcome> {

    private static final List<FeedOutcome> OUTCOMES = List.of(FeedOutcome.values());

    @Override
    public void write(FeedRowOutcome outcome, ChunkOutput output) {
        Long event = outcome.event();
        FeedFinding finding = outcome.finding();
        output.constant(outcome.outcome());
        output.number(event == null ? 0 : event);
        output.flag(finding != null);
        if (finding != null) {
            FeedValues.finding(finding, output);
        }
    }

    @Override
    public FeedRowOutcome read(ChunkInput input) {
        FeedOutcome outcome = input.constant(OUTCOMES);
        long event = input.longNumber();
        return new FeedRowOutcome(outcome, event == 0 ? null : event, input.flag() ? FeedValues.finding(input) : null);
    }
}
