package org.learnerhub.domain.feed.load;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.RowOwner;

/**
 * A row whose turn has come.
 *
 * @param batch in which it was sent
 */
record DueRow(BatchId batch, CheckedFeedRow row, RowOwner owner) {

    /** Such as {@code job 17, row 3}. */
    String place() {
        return "job " + batch + ", row " + row.row();
    }
}
