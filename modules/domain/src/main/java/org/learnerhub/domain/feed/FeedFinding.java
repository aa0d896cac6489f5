package org.learnerhub.domain.feed;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;

/**
 * Something worth saying about a row of a feed.
 *
 * @param field null where it is about the row as a whole
 * @param detail in a few words that never tell the value; null where the code says it all
 */
public record FeedFinding(
        HubCode code, @Nullable FeedField field, @Nullable String detail) {

    public FeedFinding(HubCode code, @Nullable FeedField field) {
        this(code, field, null);
    }

    /** Whether the row cannot go on because of this. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
