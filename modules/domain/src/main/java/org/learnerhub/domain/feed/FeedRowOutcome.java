package org.learnerhub.domain.feed;

import org.jspecify.annotations.Nullable;

/**
 * How a row ended, for the answer.
 *
 * @param event the event's ID; null where the row is not attached
 * @param finding why it is held or refused; null elsewhere
 */
public record FeedRowOutcome(
        FeedOutcome outcome, @Nullable Long event, @Nullable FeedFinding finding) {}
