package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

/**
 * The log of events and the feed made of it. Events are committed in ascending order of number, so whoever has read up
 * to the register's last number has missed nothing.
 */
public interface LearnerEvents {

    /** Under the register's lock. Registrations and changes of details are logged by the register itself. */
    void append(LearnerEvent.Standing event);

    /**
     * The feed.
     *
     * @param after only events above this number
     * @param upTo and not above this; the register's last entry at the beginning of a walk keeps the walk consistent
     * @return in order of number, the first ones of them
     */
    List<LearnerEvent> between(long after, long upTo, int most);

    /**
     * Merges, unmerges and deletions of a time.
     *
     * @param from included
     * @param before excluded
     * @param after only events above this number, to read on page by page
     * @return in order of number, the first ones of them
     */
    List<LearnerEvent.Standing> standingsBetween(Instant from, Instant before, long after, int most);

    /**
     * All that happened to a learner, in order of number: also merges and unmerges of others that gave it a merged
     * learner, took one from it, or gave it another master. None where nobody has the number.
     */
    List<LearnerEvent> of(Uln uln);

    /** The last merge of each of these; who was never merged is left out. */
    Map<Uln, LearnerEvent.Merged> lastMerges(Collection<Uln> ulns);
}
