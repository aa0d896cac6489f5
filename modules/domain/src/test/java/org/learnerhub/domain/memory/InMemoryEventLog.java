package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.Fact;

/** All facts and moves as two plain lists. */
public final class InMemoryEventLog implements EventLog, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<Fact> facts = new ArrayList<>();
    private List<RecordMove> moves = new ArrayList<>();
    private long last;

    public InMemoryEventLog(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<RecordMove> moves() {
        return moves;
    }

    @Override
    public long lock() {
        transactions.require();
        return last;
    }

    @Override
    public void append(List<Fact> added, List<RecordMove> moved, long lastGiven) {
        transactions.require();
        if (added.stream().anyMatch(fact -> fact.number() <= last || fact.number() > lastGiven)) {
            throw new IllegalStateException("a number that was given before, or is not given");
        }
        facts.addAll(added);
        moves.addAll(moved);
        last = lastGiven;
    }

    @Override
    public long lastNumber() {
        return last;
    }

    @Override
    public Known known(Collection<Uln> ulns) {
        return new Known(
                last,
                facts.stream().filter(fact -> ulns.contains(fact.key().uln())).toList(),
                true);
    }

    @Override
    public Map<Uln, List<Fact>> of(Collection<Uln> ulns) {
        return by(fact -> fact.key().uln(), ulns);
    }

    @Override
    public Map<EventKey, List<Fact>> ofKeys(Collection<EventKey> keys) {
        return by(Fact::key, keys);
    }

    @Override
    public Map<Long, List<Fact>> ofEvents(Collection<Long> events) {
        return by(Fact::event, events);
    }

    private <K> Map<K, List<Fact>> by(Function<Fact, K> key, Collection<K> wanted) {
        Map<K, List<Fact>> found = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> wanted.contains(key.apply(fact)))
                .forEach(fact -> found.computeIfAbsent(key.apply(fact), k -> new ArrayList<>())
                        .add(fact));
        return found;
    }

    @Override
    public Changes between(long after, long upTo, Collection<Uln> ulns, int most) {
        List<Fact> some = facts.stream()
                .filter(fact -> fact.number() > after && fact.number() <= upTo)
                .filter(fact -> ulns.contains(fact.key().uln()))
                .toList();
        List<RecordMove> moved = moves.stream()
                .filter(move -> move.number() > after && move.number() <= upTo)
                .filter(move -> ulns.contains(move.uln()) || ulns.contains(move.master()))
                .toList();
        long end = Stream.concat(some.stream().map(Fact::number), moved.stream().map(RecordMove::number))
                .sorted()
                .skip(most - 1L)
                .findFirst()
                .orElse(upTo);
        return new Changes(
                some.stream().filter(fact -> fact.number() <= end).toList(),
                moved.stream().filter(move -> move.number() <= end).toList());
    }

    @Override
    public Changes next(long after, long upTo, int most) {
        Set<Uln> all = new HashSet<>();
        facts.forEach(fact -> all.add(fact.key().uln()));
        moves.forEach(move -> all.add(move.uln()));
        return between(after, upTo, all, most);
    }

    @Override
    public Runnable remember() {
        List<Fact> oldFacts = new ArrayList<>(facts);
        List<RecordMove> oldMoves = new ArrayList<>(moves);
        long oldLast = last;
        return () -> {
            facts = oldFacts;
            moves = oldMoves;
            last = oldLast;
        };
    }
}
