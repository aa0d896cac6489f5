package org.learnerhub.domain.feed.batch;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedRowOutcome;

/** The rows of a feed with their outcomes, in order, one chunk in memory at a time. */
public final class AnsweredFeedRows implements Iterator<AnsweredFeedRow> {

    private final Batch batch;
    private final FeedChunks chunks;
    private List<CheckedFeedRow> rows = List.of();
    private List<FeedRowOutcome> outcomes = List.of();
    private int chunk;
    private int next;

    public AnsweredFeedRows(Batch batch, FeedChunks chunks) {
        this.batch = batch;
        this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
        if (next == rows.size() && chunk < batch.checkedOrThrow().chunks()) {
            rows = chunks.rows(batch.id(), chunk);
            outcomes = chunks.outcomes(batch.id(), chunk);
            chunk++;
            next = 0;
        }
        return next < rows.size();
    }

    @Override
    public AnsweredFeedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in batch " + batch.id());
        }
        AnsweredFeedRow row = new AnsweredFeedRow(rows.get(next), outcomes.get(next));
        next++;
        return row;
    }
}
