package org.learnerhub.domain.feed;

import java.util.List;
import java.util.stream.Stream;

/** A row and its end, for the answer. */
public record AnsweredFeedRow(CheckedFeedRow row, FeedRowOutcome outcome) {

    /** All that keeps the row from being attached: of its fields, else why it is held or refused; none where it is. */
    public List<FeedFinding> errors() {
        List<FeedFinding> ofFields =
                row.findings().stream().filter(FeedFinding::isError).toList();
        return ofFields.isEmpty() ? Stream.ofNullable(outcome.finding()).toList() : ofFields;
    }
}
