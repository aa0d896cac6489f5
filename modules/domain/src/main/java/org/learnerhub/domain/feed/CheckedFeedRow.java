package org.learnerhub.domain.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a feed after the checks.
 *
 * @param original what the sender wrote, for the answer
 * @param statement null where an error stands in the findings
 */
public record CheckedFeedRow(
        int row, Map<FeedField, String> original, @Nullable Statement statement, List<FeedFinding> findings) {

    /** The first finding that stops the row. */
    public Optional<FeedFinding> error() {
        return findings.stream().filter(FeedFinding::isError).findFirst();
    }
}
