package org.learnerhub.app.node;

import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.domain.feed.load.RetryHeld;
import org.learnerhub.domain.qualification.QualificationList;

/**
 * Tries rows that are held again: where learners changed, and where the list of qualifications is another than this process
 * has seen last, so once after each start too.
 */
final class HeldAgain {

    private final RetryHeld retry;
    private final QualificationList list;
    private final AtomicLong seen = new AtomicLong(-1);

    HeldAgain(RetryHeld retry, QualificationList list) {
        this.retry = retry;
        this.list = list;
    }

    void tryAgain() {
        retry.afterChangesOfLearners();
        long version = list.version();
        if (version != seen.get()) {
            retry.afterLoadOfQualifications();
            seen.set(version);
        }
    }
}
