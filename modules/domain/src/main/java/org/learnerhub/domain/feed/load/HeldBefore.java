package org.learnerhub.domain.feed.load;

import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.HeldRow;

/** What is said of a row that says what one that is held already says: it is not held a second time. */
final class HeldBefore {

    private static final String BEFORE = "held already as row ";

    private HeldBefore() {}

    static FeedFinding finding(FeedFinding finding, HeldRow held) {
        return new FeedFinding(finding.code(), finding.field(), BEFORE + held.row() + " of job " + held.batch());
    }

    static boolean is(FeedRowOutcome outcome) {
        FeedFinding finding = outcome.finding();
        String detail = finding == null ? null : finding.detail();
        return detail != null && detail.startsWith(BEFORE);
    }
}
