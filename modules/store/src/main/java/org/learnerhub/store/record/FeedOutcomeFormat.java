package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/**
 * How a row of a feed ended; an event's number is never 0. Before a finding stands 1, or 2 where the row that is held already
 * comes after it.
 */
final class FeedOutcomeFormat implements ElementFormat<FeedRowOutcome> {

    private static final List<FeedOutcome> OUTCOMES = List.of(FeedOutcome.values());

    @Override
    public void write(FeedRowOutcome outcome, ChunkOutput output) {
        Long event = outcome.event();
        FeedFinding finding = outcome.finding();
        output.constant(outcome.outcome());
        output.number(event == null ? 0 : event);
        Fact.Origin heldAs = outcome.heldAs();
        output.number(finding == null ? 0 : heldAs == null ? 1 : 2);
        if (finding != null) {
            FeedValues.finding(finding, output);
            if (heldAs != null) {
                output.number(heldAs.batch());
                output.number(heldAs.row());
            }
        }
    }

    @Override
    public FeedRowOutcome read(ChunkInput input) {
        FeedOutcome outcome = input.constant(OUTCOMES);
        long event = input.longNumber();
        int findings = input.number();
        return new FeedRowOutcome(
                outcome,
                event == 0 ? null : event,
                findings > 0 ? FeedValues.finding(input) : null,
                findings > 1 ? new Fact.Origin(input.longNumber(), input.number()) : null);
    }
}
