package org.learnerhub.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.qualification.Qualification;

/** Records as they are read within {@link RecordGate}; not to be kept beyond one look. */
public final class RecordReading {

    private final LearnerReading learners;
    private final EventLog log;
    private final ShownEvents shown;
    private final RecordReader reader;
    private final Set<Uln> told = new LinkedHashSet<>();
    private final Map<Uln, List<RegisteredLearner>> merged = new HashMap<>();
    /** The last number when events were first read; whatever comes later is not of this look. */
    private long upTo = -1;

    RecordReading(LearnerReading learners, EventLog log, ShownEvents shown, RecordReader reader) {
        this.learners = learners;
        this.log = log;
        this.shown = shown;
        this.reader = reader;
    }

    public LearnerReading learners() {
        return learners;
    }

    /** The live events of a learner and of all who are merged into them, ascending by ID. */
    public List<ShownEvent> events(Uln live) {
        return events(live, AsOf.now());
    }

    /** As {@link #events(Uln)}, as they were. */
    public List<ShownEvent> events(Uln live, AsOf asOf) {
        EventLog.Known known = log.known(numbers(live));
        List<EventHistory> histories = read(known);
        List<EventState> states = histories.stream()
                .flatMap(history -> asOf.state(history).stream())
                .filter(state -> !state.withdrawn())
                .sorted(Comparator.comparingLong(EventState::event))
                .toList();
        states.forEach(state -> told.add(state.key().uln()));
        return shown.of(states, histories, known.challenged());
    }

    /** Of every event that the reader may see, withdrawn ones too, ascending by ID. */
    public List<EventHistory> histories(Uln live) {
        List<EventHistory> histories = read(log.known(numbers(live)));
        histories.forEach(history -> told.add(history.facts().get(0).key().uln()));
        return histories;
    }

    private List<EventHistory> read(EventLog.Known known) {
        if (upTo < 0) {
            upTo = known.last();
        }
        Map<Long, List<Fact>> facts = new HashMap<>();
        known.facts().stream()
                .filter(fact -> fact.number() <= upTo && reader.sees().test(fact.key()))
                .forEach(fact -> facts.computeIfAbsent(fact.event(), event -> new ArrayList<>())
                        .add(fact));
        return facts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(event -> EventHistory.of(event.getValue()))
                .toList();
    }

    /** The learner's own number and those merged into it. */
    public List<Uln> numbers(Uln live) {
        return Stream.concat(Stream.of(live), mergedInto(live).stream().map(RegisteredLearner::uln))
                .distinct()
                .toList();
    }

    /** As {@link LearnerReading#isOptedOut(RegisteredLearner)}. */
    public boolean isOptedOut(RegisteredLearner live) {
        return LearnerReading.isOptedOut(live, mergedInto(live.uln()));
    }

    /** Asked for once in a look. */
    private List<RegisteredLearner> mergedInto(Uln live) {
        return merged.computeIfAbsent(
                live, uln -> learners.mergedInto(List.of(uln)).getOrDefault(uln, List.of()));
    }

    /** Something is told of these numbers beside their events. */
    public void tells(Collection<Uln> numbers) {
        told.addAll(numbers);
    }

    /** The numbers of which something was told. */
    Set<Uln> told() {
        return told;
    }

    /** What the trail says of events that are shown: how many of which, and up to which number of the count. */
    public Shown shown(String outcome, String extent, int events) {
        return Shown.words(outcome, extent, reader.word(), "events-" + events, "known-up-to-" + upTo());
    }

    /** The last number of the count that this look sees. */
    public long knownUpTo() {
        return upTo();
    }

    private long upTo() {
        if (upTo < 0) {
            upTo = log.lastNumber();
        }
        return upTo;
    }

    long lastNumber() {
        return log.lastNumber();
    }

    public Map<String, Qualification> qualifications(List<String> keys) {
        return shown.qualifications(keys);
    }

    /** Facts and moves of everybody; not to be told without asking {@link #sees} and whose they are. */
    EventLog.Changes next(long after, long upTo, int most) {
        return log.next(after, upTo, most);
    }

    boolean sees(Fact fact) {
        return reader.sees().test(fact.key());
    }

    /** What was true and known when. */
    public record AsOf(Optional<LocalDate> trueOn, Optional<Instant> knownAt) {

        public static AsOf now() {
            return new AsOf(Optional.empty(), Optional.empty());
        }

        Optional<EventState> state(EventHistory history) {
            return history.at(trueOn.orElse(null), knownAt.orElse(null));
        }
    }
}
