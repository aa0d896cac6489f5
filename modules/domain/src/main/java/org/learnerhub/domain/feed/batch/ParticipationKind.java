package org.learnerhub.domain.feed.batch;

import java.util.function.Function;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.RawFeedRow;

/** Who takes or took part in which course, from providers and schools. */
public final class ParticipationKind extends FeedKind {

    /** @param checks made anew for each batch */
    public ParticipationKind(
            FeedPorts ports, BatchFileReader<RawFeedRow> reader, Function<Batch, FeedRowCheck> checks) {
        super(ports, FeedLayout.PAR, reader, checks);
    }

    @Override
    public String name() {
        return "ParticipationFeed";
    }

    @Override
    public Right needed() {
        return Right.SEND_PARTICIPATION;
    }

    @Override
    public String takes() {
        return "the layout of participation only";
    }
}
