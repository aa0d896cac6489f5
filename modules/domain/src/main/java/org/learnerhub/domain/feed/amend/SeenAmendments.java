package org.learnerhub.domain.feed.amend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;

/** Sees whether an event was amended, by whatever way, since the record was known up to a number of its count. */
public final class SeenAmendments {

    private final EventLog log;

    public SeenAmendments(EventLog log) {
        this.log = log;
    }

    /** The last number of the count: while it stays, nothing was amended. */
    public long lastNumber() {
        return log.lastNumber();
    }

    /** @param parts where any of these has to differ; empty: anything. A withdrawal counts in any case */
    public Optional<Fact> changed(long event, long since, Set<Part> parts) {
        List<Fact> facts = log.ofEvent(event);
        Optional<EventState> before = EventHistory.of(
                        facts.stream().filter(fact -> fact.number() <= since).toList())
                .now();
        Optional<EventState> now = EventHistory.of(facts).now();
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = now.get().withdrawn() && !before.get().withdrawn();
        return gone || differs(before.get().content(), now.get().content(), parts)
                ? last(facts, since)
                : Optional.empty();
    }

    /** A live event with this code that came under one of these numbers. */
    public Optional<Fact> added(Collection<Uln> ulns, String code, Optional<LocalDate> date, long since) {
        String key = Qualification.key(code);
        return log.of(ulns).values().stream()
                .flatMap(Collection::stream)
                .filter(fact -> fact.number() > since && fact.number() == fact.event())
                .filter(fact -> fact.key().code().equals(key)
                        && date.map(fact.key().date()::equals).orElse(true))
                .filter(fact -> isLive(fact.event()))
                .min(Comparator.comparingLong(Fact::number));
    }

    private boolean isLive(long event) {
        return EventHistory.of(log.ofEvent(event))
                .now()
                .filter(state -> !state.withdrawn())
                .isPresent();
    }

    private static Optional<Fact> last(List<Fact> facts, long since) {
        return facts.stream().filter(fact -> fact.number() > since).max(Comparator.comparingLong(Fact::number));
    }

    /** That a result became final is no amendment of what it says. */
    private static boolean differs(EventContent before, EventContent after, Set<Part> parts) {
        if (!(before instanceof Achievement one) || !(after instanceof Achievement other)) {
            return !before.equals(after);
        }
        return (parts.isEmpty() ? Set.of(Part.values()) : parts).stream().anyMatch(part -> part.differs(one, other));
    }

    /** What a result says beside what tells it apart. */
    public enum Part {
        GRADE {
            @Override
            boolean differs(Achievement one, Achievement other) {
                return !Objects.equals(one.grade(), other.grade());
            }
        },
        LANGUAGE {
            @Override
            boolean differs(Achievement one, Achievement other) {
                return !Objects.equals(one.language(), other.language());
            }
        },
        PROVIDER {
            @Override
            boolean differs(Achievement one, Achievement other) {
                return !Objects.equals(one.provider(), other.provider());
            }
        };

        abstract boolean differs(Achievement one, Achievement other);
    }
}
