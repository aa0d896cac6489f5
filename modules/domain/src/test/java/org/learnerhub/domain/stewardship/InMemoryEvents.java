package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.Uln;

/** The log as a list. */
final class InMemoryEvents implements LearnerEvents {

    private final InMemoryLives lives;
    private final List<LearnerEvent> events = new ArrayList<>();

    InMemoryEvents(InMemoryLives lives) {
        this.lives = lives;
    }

    void log(LearnerEvent event) {
        events.add(event);
    }

    @Override
    public void append(LearnerEvent.Standing event) {
        lives.demandLock();
        events.add(event);
    }

    @Override
    public List<LearnerEvent> between(long after, long upTo, int most) {
        return events.stream()
                .filter(event -> event.number() > after && event.number() <= upTo)
                .limit(most)
                .toList();
    }

    @Override
    public List<LearnerEvent.Standing> standingsBetween(Instant from, Instant before, long after, int most) {
        return events.stream()
                .filter(LearnerEvent.Standing.class::isInstance)
                .map(LearnerEvent.Standing.class::cast)
                .filter(event -> event.number() > after)
                .filter(event -> !event.at().isBefore(from) && event.at().isBefore(before))
                .limit(most)
                .toList();
    }

    @Override
    public List<LearnerEvent> of(Uln uln) {
        Set<Long> numbers = lives.of(uln).stream()
                .map(version -> version.learner().changed())
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> numbers.contains(event.number()) || isMaster(uln, event))
                .toList();
    }

    private static boolean isMaster(Uln uln, LearnerEvent event) {
        if (event instanceof LearnerEvent.Merged merged) {
            return merged.master().equals(uln);
        }
        return event instanceof LearnerEvent.Unmerged unmerged
                && unmerged.master().equals(uln);
    }

    @Override
    public Map<Uln, LearnerEvent.Merged> lastMerges(Collection<Uln> ulns) {
        Map<Uln, LearnerEvent.Merged> last = new HashMap<>();
        for (LearnerEvent event : events) {
            if (event instanceof LearnerEvent.Merged merged && ulns.contains(merged.uln())) {
                last.put(merged.uln(), merged);
            }
        }
        return last;
    }
}
