package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Sketch;

/** The register in memory. A look-up by keys brings only what a store must bring. */
public final class InMemoryRegister implements LearnerRegister, InMemoryTransactions.Store {

    private static final Set<LearnerField> COMPARED = Set.of(
            LearnerField.GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16,
            LearnerField.DATE_OF_BIRTH,
            LearnerField.GENDER,
            LearnerField.POST_CODE,
            LearnerField.EMAIL_ADDRESS,
            LearnerField.PLACE_OF_BIRTH,
            LearnerField.SCHOOL_AT_AGE_16);

    private final InMemoryTransactions transactions;
    private TreeMap<Long, RegisteredLearner> learners = new TreeMap<>();
    private Map<Uln, Long> entries = new HashMap<>();
    private Map<Long, List<Brought>> keys = new HashMap<>();
    private List<String> sources = new ArrayList<>();
    private RegisterState state = new RegisterState(0, 0);

    public InMemoryRegister(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    /** A learner who was there before, with the number given. */
    public RegisteredLearner put(Uln uln, LearnerDetails details) {
        return transactions.get(() -> {
            long entry = state.lastEntry() + 1;
            long[] brought = BlockingKeys.of(details).toArray();
            add(List.of(new NewLearner(entry, uln, details, brought)), Instant.EPOCH, "load");
            save(new RegisterState(entry, state.ulnPosition()));
            return Objects.requireNonNull(learners.get(entry));
        });
    }

    /** Deletes a learner, or merges one into a master, as an operator does. */
    public void putStatus(Uln uln, LearnerStatus status, @Nullable Uln master) {
        RegisteredLearner old = byUln(uln);
        long number = state.lastEntry() + 1;
        state = new RegisterState(number, state.ulnPosition());
        learners.put(
                old.entry(),
                new RegisteredLearner(old.entry(), uln, status, master, number, old.version() + 1, old.details()));
    }

    public RegisteredLearner byUln(Uln uln) {
        return Objects.requireNonNull(learners.get(Objects.requireNonNull(entries.get(uln), "no such learner")));
    }

    /** Everybody, by entry. */
    public List<RegisteredLearner> everybody() {
        return List.copyOf(learners.values());
    }

    public RegisterState state() {
        return state;
    }

    /** Where each entry and change came from, in order. */
    public List<String> sources() {
        return List.copyOf(sources);
    }

    @Override
    public long lastEntry() {
        return state.lastEntry();
    }

    @Override
    public KeyHits findByKeys(long[] wanted, long after, long upTo) {
        Set<KeyHit> hits = new HashSet<>();
        Map<Long, RegisteredLearner> found = new HashMap<>();
        Map<Long, Integer> perKey = new HashMap<>();
        for (long key : wanted) {
            List<Brought> first = keys.getOrDefault(key, List.of()).stream()
                    .filter(brought -> brought.number > after && brought.number <= upTo)
                    .sorted(Comparator.comparingLong(Brought::number))
                    .limit(MOST_PER_KEY)
                    .toList();
            if (!first.isEmpty()) {
                perKey.put(key, first.size());
            }
            for (Brought brought : first) {
                RegisteredLearner learner = Objects.requireNonNull(learners.get(brought.entry));
                if (learner.status() != LearnerStatus.DELETED) {
                    hits.add(new KeyHit(key, brought.entry));
                    found.computeIfAbsent(brought.entry, entry -> onlyCompared(learner));
                }
            }
        }
        Comparator<KeyHit> order = Comparator.comparingLong(KeyHit::entry).thenComparingLong(KeyHit::key);
        return new KeyHits(hits.stream().sorted(order).toList(), found, perKey);
    }

    @Override
    public KeyHits findByKeys(long[] wanted, long after, long upTo, Screen screen) {
        KeyHits all = findByKeys(wanted, after, upTo);
        List<KeyHit> hits = all.hits().stream()
                .filter(hit -> screen.lets(hit.key(), sketch(all.learners().get(hit.entry()), hit.key())))
                .toList();
        Map<Long, RegisteredLearner> worth = new HashMap<>(all.learners());
        worth.keySet().retainAll(hits.stream().map(KeyHit::entry).toList());
        return new KeyHits(hits, worth, all.perKey());
    }

    /** Of keys that the learner had once and has no more nothing is known. */
    private static long sketch(@Nullable RegisteredLearner learner, long key) {
        LearnerDetails details = Objects.requireNonNull(learner).details();
        boolean has = Arrays.stream(BlockingKeys.of(details).toArray()).anyMatch(own -> own == key);
        return has ? Sketch.of(details).at(key) : 0;
    }

    /** What rows say and the register does not keep of them. */
    private static LearnerDetails kept(LearnerDetails said) {
        return said.with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null);
    }

    static RegisteredLearner onlyCompared(RegisteredLearner full) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        COMPARED.forEach(field -> details.set(field, full.details().get(field)));
        return with(full, full.changed(), full.version(), details.build());
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> asked) {
        return asked.stream()
                .distinct()
                .flatMap(entry -> Stream.ofNullable(learners.get(entry)))
                .filter(learner -> learner.changed() > after && learner.changed() != learner.entry())
                .toList();
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        return ulns.stream().distinct().filter(entries::containsKey).collect(Collectors.toMap(uln -> uln, this::byUln));
    }

    @Override
    public RegisterState lockForAllocation() {
        transactions.require();
        return state;
    }

    @Override
    public void save(RegisterState saved) {
        transactions.require();
        state = saved;
    }

    @Override
    public void add(List<NewLearner> added, Instant at, String source) {
        transactions.require();
        for (NewLearner one : added) {
            if (entries.containsKey(one.uln())
                    || one.entry() <= state.lastEntry()
                    || learners.containsKey(one.entry())) {
                throw new IllegalStateException("a number or entry is in use");
            }
            entries.put(one.uln(), one.entry());
            learners.put(
                    one.entry(),
                    new RegisteredLearner(
                            one.entry(), one.uln(), LearnerStatus.LIVE, null, one.entry(), 1, kept(one.details())));
            bring(one.keys(), one.entry(), one.entry());
            sources.add(one.entry() + " " + source);
        }
    }

    @Override
    public void change(List<LearnerChange> changes, Instant at) {
        transactions.require();
        for (LearnerChange change : changes) {
            RegisteredLearner now = byUln(change.before().uln());
            if (now.version() != change.before().version() || change.number() <= state.lastEntry()) {
                throw new IllegalStateException("an outdated version or number");
            }
            learners.put(now.entry(), with(now, change.number(), now.version() + 1, kept(change.details())));
            bring(change.keys(), now.entry(), change.number());
            sources.add(change.number() + " " + change.source());
        }
    }

    private void bring(long[] brought, long entry, long number) {
        Arrays.stream(brought).forEach(key -> {
            List<Brought> all = new ArrayList<>(keys.getOrDefault(key, List.of()));
            all.removeIf(old -> old.entry == entry);
            all.add(new Brought(entry, number));
            keys.put(key, all);
        });
    }

    private static RegisteredLearner with(RegisteredLearner old, long changed, int version, LearnerDetails details) {
        return new RegisteredLearner(old.entry(), old.uln(), old.status(), old.master(), changed, version, details);
    }

    @Override
    public Runnable remember() {
        TreeMap<Long, RegisteredLearner> oldLearners = new TreeMap<>(learners);
        Map<Uln, Long> oldEntries = new HashMap<>(entries);
        Map<Long, List<Brought>> oldKeys = new HashMap<>(keys);
        List<String> oldSources = new ArrayList<>(sources);
        RegisterState oldState = state;
        return () -> {
            learners = oldLearners;
            entries = oldEntries;
            keys = oldKeys;
            sources = oldSources;
            state = oldState;
        };
    }

    private record Brought(long entry, long number) {}
}
