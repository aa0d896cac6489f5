package org.learnerhub.domain.feed;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;

/** The order in which feeds are loaded. Batches of other kinds are not in it. */
public interface FeedQueue {

    /**
     * The oldest feed in earnest (jobs ACH and PAR) that is prepared (MATCHED), not parked and waits for nobody's
     * confirmation, and has no older one of the same sender and job before it that is on its way (RECEIVED, CHECKED or
     * MATCHED) and not parked. Where a file is not checked yet, the job that was asked for counts.
     */
    Optional<Batch> next();

    /** The oldest dry run (jobs ACHDRY and PARDRY) that is prepared and not parked. */
    Optional<Batch> nextDryRun();

    /** Feeds in earnest of the same sender and kind with the very same bytes that were received before this one. */
    List<Batch> sentBefore(Batch batch);
}
