package org.learnerhub.domain.stewardship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.StandingChange;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEventLog;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.record.MovedRecords;
import org.learnerhub.domain.work.UnitOfWork;

/** A register in memory whose learners have a life, written to be plain. Finds nobody by keys. */
final class InMemoryLives implements UnitOfWork, LearnerRegister, LearnerVersions {

    private final Map<Uln, List<LearnerVersion>> versions = new LinkedHashMap<>();
    private final InMemoryEvents events = new InMemoryEvents(this);
    private final Map<Long, Set<Long>> keys = new HashMap<>();
    private final InMemoryEventLog log = new InMemoryEventLog(InMemoryTransactions.none());
    private final LearnerRecords records = new MovedRecords(log);
    private RegisterState state = new RegisterState(0, 0);
    private boolean locked;

    InMemoryEventLog log() {
        return log;
    }

    StewardshipPorts ports(AuditTrail audit) {
        return new StewardshipPorts(this, this, new Standings(), this, events, records, audit);
    }

    List<RegisteredLearner> everybody() {
        return versions.values().stream().map(InMemoryLives::last).toList();
    }

    RegisteredLearner byUln(Uln uln) {
        return last(Objects.requireNonNull(versions.get(uln)));
    }

    Set<Long> keysOf(long entry) {
        return keys.getOrDefault(entry, Set.of());
    }

    private static RegisteredLearner last(List<LearnerVersion> all) {
        return all.get(all.size() - 1).learner();
    }

    @Override
    public <T> T get(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            locked = false;
        }
    }

    @Override
    public void rolledBack(Runnable work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void requiresNew(Runnable work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long lastEntry() {
        return state.lastEntry();
    }

    @Override
    public KeyHits findByKeys(long[] wanted, long after, long upTo) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        return everybody().stream()
                .filter(learner -> entries.contains(learner.entry()) && learner.changed() > after)
                .toList();
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        Map<Uln, RegisteredLearner> found = new HashMap<>();
        ulns.stream().filter(versions::containsKey).forEach(uln -> found.put(uln, byUln(uln)));
        return found;
    }

    @Override
    public RegisterState lockForAllocation() {
        locked = true;
        return state;
    }

    @Override
    public void save(RegisterState saved) {
        demandLock();
        state = saved;
    }

    void demandLock() {
        if (!locked) {
            throw new IllegalStateException("written without the lock");
        }
    }

    @Override
    public void add(List<NewLearner> learners, Instant at, String source) {
        demandLock();
        for (NewLearner one : learners) {
            RegisteredLearner learner = new RegisteredLearner(
                    one.entry(), one.uln(), LearnerStatus.LIVE, null, one.entry(), 1, one.details());
            versions.put(one.uln(), new ArrayList<>(List.of(new LearnerVersion(learner, at, source))));
            events.log(new LearnerEvent.Registered(one.entry(), one.uln(), at, source, one.details()));
            addKeys(one.entry(), one.keys());
        }
    }

    private void addKeys(long entry, long[] brought) {
        Set<Long> own = keys.computeIfAbsent(entry, e -> new HashSet<>());
        for (long key : brought) {
            own.add(key);
        }
    }

    @Override
    public void change(List<LearnerChange> changes, Instant at) {
        demandLock();
        for (LearnerChange change : changes) {
            RegisteredLearner old = byUln(change.before().uln());
            put(
                    new RegisteredLearner(
                            old.entry(),
                            old.uln(),
                            old.status(),
                            old.master(),
                            change.number(),
                            old.version() + 1,
                            change.details()),
                    at,
                    change.source());
            events.log(new LearnerEvent.Changed(change.number(), old.uln(), at, change.source(), change.details()));
            addKeys(old.entry(), change.keys());
        }
    }

    private void put(RegisteredLearner learner, Instant at, String source) {
        Objects.requireNonNull(versions.get(learner.uln())).add(new LearnerVersion(learner, at, source));
    }

    @Override
    public List<LearnerVersion> of(Uln uln) {
        return List.copyOf(versions.getOrDefault(uln, List.of()));
    }

    private final class Standings implements LearnerStandings {

        @Override
        public void change(List<StandingChange> changes, Instant at) {
            demandLock();
            for (StandingChange change : changes) {
                RegisteredLearner old = byUln(change.before().uln());
                if (old.version() != change.before().version() || change.number() != state.lastEntry() + 1) {
                    throw new IllegalStateException("an outdated version or number");
                }
                put(
                        new RegisteredLearner(
                                old.entry(),
                                old.uln(),
                                change.status(),
                                change.master(),
                                change.number(),
                                change.version(),
                                old.details()),
                        at,
                        change.source());
            }
        }

        @Override
        public Map<Uln, List<RegisteredLearner>> mergedInto(Collection<Uln> masters) {
            Map<Uln, List<RegisteredLearner>> merged = new HashMap<>();
            everybody().forEach(learner -> {
                Uln master = learner.master();
                if (master != null && masters.contains(master)) {
                    merged.computeIfAbsent(master, m -> new ArrayList<>()).add(learner);
                }
            });
            merged.values().forEach(list -> list.sort(Comparator.comparingLong(RegisteredLearner::entry)));
            return merged;
        }

        @Override
        public void dropKeys(long entry, long[] dropped) {
            demandLock();
            for (long key : dropped) {
                Objects.requireNonNull(keys.get(entry)).remove(key);
            }
        }
    }
}
