package org.learnerhub.soap.exchange;

import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.record.ReadRecordChanges;

/** What the batch exchange stands on where it is about feeds and the records that they fill. */
public record ExchangeFeeds(
        FeedConfirmations confirmations, DecideFeed decide, ListHeld held, ReadRecordChanges changes) {}
