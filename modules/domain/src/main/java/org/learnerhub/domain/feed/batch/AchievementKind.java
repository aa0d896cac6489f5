package org.learnerhub.domain.feed.batch;

import java.util.function.Function;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.RawFeedRow;

/** Results of learners, from awarding bodies (contract 4.4). */
public final class AchievementKind extends FeedKind {

    /** @param checks made anew for each batch */
    public AchievementKind(FeedPorts ports, BatchFileReader<RawFeedRow> reader, Function<Batch, FeedRowCheck> checks) {
        super(ports, FeedLayout.ACH, reader, checks);
    }

    @Override
    public String name() {
        return "AchievementFeed";
    }

    @Override
    public Right needed() {
        return Right.SEND_ACHIEVEMENTS;
    }

    @Override
    public String takes() {
        return "the layout of achievements only";
    }
}
