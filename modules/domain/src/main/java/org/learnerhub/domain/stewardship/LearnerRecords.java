package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.Collection;
import org.learnerhub.domain.learner.Uln;

/**
 * The records of learning events, as far as merges, unmerges and deletions concern them. Asked and told under the register's
 * lock; takes the records' lock, which lasts until the transaction ends.
 */
public interface LearnerRecords {

    /** Whether the number itself has events, live or withdrawn. */
    boolean haveEvents(Uln uln);

    /** The events of these numbers are shown with the master's from now on. */
    void merged(Collection<Uln> ulns, Uln master, Instant at);

    /**
     * The number's events are shown by itself again.
     *
     * @param comeBack whose events are shown with it from now on
     * @param master who showed them until now
     */
    void unmerged(Uln uln, Collection<Uln> comeBack, Uln master, Instant at);
}
