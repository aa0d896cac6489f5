package org.learnerhub.testkit.record;

import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.work.UnitOfWork;

/** Adapters for records and feeds that share one database. */
public record RecordAdapters(
        UnitOfWork unitOfWork,
        EventLog events,
        HeldRows held,
        FeedTotals totals,
        FeedConfirmations confirmations,
        FeedChunks chunks) {}
