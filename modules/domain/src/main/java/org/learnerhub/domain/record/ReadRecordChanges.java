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
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What changed in the records that an institution holds, after a number of the record count: replayed from 0 it gives the
 * records as they are. About learners whom the institution holds only, and only what it may see. The count is walked, a
 * stretch at a time: what a page costs does not grow with the records or with those held.
 */
public final class ReadRecordChanges {

    private static final int STRETCH = 1_000;
    private static final int STRETCHES = 20;

    private final RecordGate gate;
    private final HeldLearners held;

    public ReadRecordChanges(RecordGate gate, HeldLearners held) {
        this.gate = gate;
        this.held = held;
    }

    /**
     * A page, which may have fewer changes than asked for, or none, and yet more behind it.
     *
     * @param most from 1
     */
    public Page read(Call call, long after, int most) {
        return gate.tell(
                call.to(Operation.READ_CHANGES, "changes after " + after),
                Operation.READ_CHANGES,
                RecordReader.of(call),
                records -> {
                    Page page = walk(records, call.institution().ukprn(), after, most);
                    Shown shown = Shown.words(
                            "changes-" + page.changes().size(), "after-" + after, "known-up-to-" + page.upTo());
                    return Told.of(page, shown, about(page, records));
                });
    }

    private Page walk(RecordReading records, Ukprn institution, long after, int most) {
        long last = records.lastNumber();
        long reached = Math.min(after, last);
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < STRETCHES && found.size() < most && reached < last; i++) {
            List<Change> stretch = changes(records.next(reached, last, STRETCH));
            reached = stretch.size() < STRETCH
                    ? last
                    : stretch.get(stretch.size() - 1).number();
            found.addAll(theirs(stretch, records, institution));
        }
        if (found.size() > most) {
            found = new ArrayList<>(found.subList(0, most));
            reached = found.get(most - 1).number();
        }
        return new Page(List.copyOf(found), reached, reached < last);
    }

    private static List<Change> changes(EventLog.Changes changes) {
        List<Change> all = new ArrayList<>();
        changes.facts().forEach(fact -> all.add(new Change(fact.number(), fact, null)));
        changes.moves().forEach(move -> all.add(new Change(move.number(), null, move)));
        all.sort(Comparator.comparingLong(Change::number));
        return all;
    }

    /** Those about learners who are held and share, as far as the reader sees them. */
    private List<Change> theirs(List<Change> stretch, RecordReading records, Ukprn institution) {
        Set<Uln> named = new LinkedHashSet<>();
        stretch.forEach(change -> named.addAll(change.numbers()));
        Map<Uln, Uln> live = live(named, records);
        Map<Uln, List<RegisteredLearner>> merged = records.learners().mergedInto(new LinkedHashSet<>(live.values()));
        Set<Uln> members = new LinkedHashSet<>(live.values());
        merged.values().stream()
                .flatMap(Collection::stream)
                .map(RegisteredLearner::uln)
                .forEach(members::add);
        Set<Uln> own = held.among(institution, members);
        Set<Uln> tellable = new LinkedHashSet<>();
        records.learners().byUln(new LinkedHashSet<>(live.values())).forEach((uln, learner) -> {
            boolean holds = own.contains(uln)
                    || merged.getOrDefault(uln, List.of()).stream()
                            .map(RegisteredLearner::uln)
                            .anyMatch(own::contains);
            if (holds && !LearnerReading.isOptedOut(learner, merged.getOrDefault(uln, List.of()))) {
                tellable.add(uln);
            }
        });
        return stretch.stream()
                .filter(change -> change.numbers().stream()
                        .map(uln -> live.getOrDefault(uln, uln))
                        .anyMatch(tellable::contains))
                .filter(change -> change.fact() == null || records.sees(change.fact()))
                .toList();
    }

    /** Who answers for these numbers now. */
    private static Map<Uln, Uln> live(Set<Uln> named, RecordReading records) {
        Map<Uln, Uln> live = new HashMap<>();
        records.learners().byUln(named).forEach((uln, learner) -> live.put(uln, learner.currentUln()));
        return live;
    }

    private static Set<Uln> about(Page page, RecordReading records) {
        Set<Uln> named = new LinkedHashSet<>();
        page.changes().forEach(change -> named.addAll(change.numbers()));
        Map<Uln, Uln> live = live(named, records);
        Set<Uln> about = new LinkedHashSet<>();
        named.forEach(uln -> about.add(live.getOrDefault(uln, uln)));
        records.tells(named);
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

        /** Whose records it touches. */
        List<Uln> numbers() {
            return move == null ? List.of(uln()) : List.of(move.uln(), move.master());
        }
    }

    /** @param upTo where to go on */
    public record Page(List<Change> changes, long upTo, boolean more) {}
}
