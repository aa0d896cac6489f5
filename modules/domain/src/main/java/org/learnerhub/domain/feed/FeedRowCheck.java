package org.learnerhub.domain.feed;

/** Checks the rows of one batch, field by field. */
@FunctionalInterface
public interface FeedRowCheck {

    CheckedFeedRow check(RawFeedRow row, FeedLayout layout);
}
