package org.learnerhub.domain.feed.batch;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.RefusedException;

/** Checks rows of a feed and stores them. */
final class FeedIntake implements RowIntake<RawFeedRow> {

    private final BatchId batch;
    private final FeedChunks chunks;
    private final FeedLayout layout;
    private final FeedRowCheck check;
    private final int most;
    private final List<CheckedFeedRow> held = new ArrayList<>(Batch.CHUNK_ROWS);
    private int rows;

    FeedIntake(Batch batch, FeedChunks chunks, FeedLayout layout, FeedRowCheck check, boolean dry) {
        this.batch = batch.id();
        this.chunks = chunks;
        this.layout = layout;
        this.check = check;
        most = dry ? FeedJob.DRY_ROWS : Integer.MAX_VALUE;
    }

    @Override
    public int number(RawFeedRow row) {
        return row.row();
    }

    @Override
    public void row(RawFeedRow row) {
        if (++rows > most) {
            throw new RefusedException(FeedCode.DRY_RUN_OF_FEED_TOO_LARGE, "row " + row.row());
        }
        held.add(check.check(row, layout));
    }

    @Override
    public void store(int chunk) {
        chunks.addRows(batch, chunk, List.copyOf(held));
        held.clear();
    }
}
