package org.learnerhub.domain.feed;

/** A row and its end, for the answer. */
public record AnsweredFeedRow(CheckedFeedRow row, FeedRowOutcome outcome) {}
