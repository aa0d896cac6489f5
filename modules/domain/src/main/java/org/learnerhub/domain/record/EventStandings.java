package org.learnerhub.domain.record;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;

/** Whether events still say what they said: nothing of what. So that what was made of them can follow, and tells nobody. */
public interface EventStandings {

    /**
     * What was touched after a number of the record count: events of which something was said, and learners whose numbers
     * came together or apart.
     *
     * @param most facts and moves at once
     */
    Touched touched(long after, int most);

    /** How these events stand, by all that is known; events that do not exist are left out. */
    Map<Long, EventStanding> of(Collection<Long> events);

    /**
     * @param upTo where to go on
     * @param more whether there was more than was asked for
     */
    record Touched(Set<Long> events, Set<Uln> learners, long upTo, boolean more) {

        public Touched {
            events = Set.copyOf(events);
            learners = Set.copyOf(learners);
        }
    }

    /**
     * @param lastFact the fact that made it so
     * @param shownWith who answers for the learner's number now
     */
    record EventStanding(long event, long lastFact, boolean withdrawn, Uln shownWith) {}
}
