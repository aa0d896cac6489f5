package org.learnerhub.domain.feed.load;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.RowOwner;

/**
 * A row whose turn has come.
 *
 * @param batch in which it was sent
 * @param heldAs the held row that it is and that is tried again; 0 where it has just come
 * @param before what became of it when its file was sent before
 */
record DueRow(BatchId batch, CheckedFeedRow row, RowOwner owner, long heldAs, SentBefore.Row before) {

    /** One that has just come, with a file that never came before. */
    DueRow(BatchId batch, CheckedFeedRow row, RowOwner owner) {
        this(batch, row, owner, 0, SentBefore.Row.NONE);
    }

    boolean isTriedAgain() {
        return heldAs != 0;
    }

    /** Such as {@code job 17, row 3}. */
    String place() {
        return "job " + batch + ", row " + row.row();
    }
}
