package org.learnerhub.domain.record;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * What changed in the records that an institution holds, after a number of the record count: replayed from 0 it gives the
 * records as they are. About learners whom the institution holds only, and only what it may see.
 */
public final class ReadRecordChanges {

    private final RecordGate gate;
    private final HeldLearners held;

    public ReadRecordChanges(RecordGate gate, HeldLearners held) {
        this.gate = gate;
        this.held = held;
    }

    /** @param most from 1 */
    public Page read(Call call, long after, int most) {
        return gate.tell(
                call.to(Operation.READ_CHANGES, "changes after " + after),
                Operation.READ_CHANGES,
                RecordReader.of(call),
                records -> {
                    long upTo = records.lastNumber();
                    Collection<Uln> ulns =
                            shared(records, held.of(call.institution().ukprn()));
                    EventLog.Changes changes = records.changes(after, upTo, ulns, most + 1);
                    Page page = page(changes, upTo, most);
                    Shown shown = Shown.words(
                            "changes-" + page.changes().size(), "after-" + after, "known-up-to-" + page.upTo());
                    return Told.of(page, shown, about(page, records));
                });
    }

    /** Numbers of those who share, with all that are merged into them. */
    private static Collection<Uln> shared(RecordReading records, Collection<Uln> held) {
        Set<Uln> ulns = new LinkedHashSet<>();
        Map<Uln, RegisteredLearner> known = records.learners().byUln(held);
        Set<Uln> live = new LinkedHashSet<>();
        known.values().stream().map(RegisteredLearner::currentUln).forEach(live::add);
        records.learners().byUln(live).values().stream()
                .filter(learner -> !ReadRecord.isOptedOut(learner))
                .map(RegisteredLearner::uln)
                .forEach(ulns::add);
        records.learners().mergedInto(List.copyOf(ulns)).values().stream()
                .flatMap(Collection::stream)
                .map(RegisteredLearner::uln)
                .forEach(ulns::add);
        return ulns;
    }

    private static Page page(EventLog.Changes changes, long upTo, int most) {
        List<Change> all = new ArrayList<>();
        changes.facts().forEach(fact -> all.add(new Change(fact.number(), fact, null)));
        changes.moves().forEach(move -> all.add(new Change(move.number(), null, move)));
        all.sort(Comparator.comparingLong(Change::number));
        boolean more = all.size() > most;
        List<Change> first = more ? List.copyOf(all.subList(0, most)) : all;
        return new Page(first, more ? first.get(most - 1).number() : upTo, more);
    }

    private static Set<Uln> about(Page page, RecordReading records) {
        Set<Uln> named = new LinkedHashSet<>();
        page.changes().forEach(change -> named.add(change.uln()));
        Map<Uln, Uln> live = new HashMap<>();
        records.learners().byUln(named).forEach((uln, learner) -> live.put(uln, learner.currentUln()));
        Set<Uln> about = new LinkedHashSet<>();
        named.forEach(uln -> about.add(live.getOrDefault(uln, uln)));
        return about;
    }

    /**
     * One thing that happened: either of both.
     *
     * @param fact something was said of an event
     * @param move a number's events came to be shown with another number, or by themselves again
     */
    public record Change(long number, @Nullable Fact fact, EventLog.@Nullable RecordMove move) {

        public Uln uln() {
            return fact == null ? requireNonNull(move).uln() : fact.key().uln();
        }
    }

    /** @param upTo where to go on */
    public record Page(List<Change> changes, long upTo, boolean more) {}
}
