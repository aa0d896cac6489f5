package org.learnerhub.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;

/**
 * The register as one learner of a page sees it: live learners who entered before. The page's keys are looked up at
 * once.
 */
final class EarlierLearners implements LearnerRegister {

    private final LearnerRegister register;
    private final Map<Long, List<Long>> entriesByKey = new HashMap<>();
    private Map<Long, RegisteredLearner> learners = Map.of();
    private long bound;

    EarlierLearners(LearnerRegister register) {
        this.register = register;
    }

    /** Looks up everybody who shares a key with somebody of the page. */
    void look(List<RegisteredLearner> page) {
        long[] keys = page.stream()
                .flatMapToLong(learner ->
                        Arrays.stream(BlockingKeys.of(learner.details()).toArray()))
                .distinct()
                .toArray();
        KeyHits hits = register.findByKeys(keys, 0, Long.MAX_VALUE);
        learners = hits.learners();
        entriesByKey.clear();
        hits.hits()
                .forEach(hit -> entriesByKey
                        .computeIfAbsent(hit.key(), key -> new ArrayList<>(2))
                        .add(hit.entry()));
    }

    /** From now on only learners below this entry are found. */
    void before(long entry) {
        bound = entry;
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        List<KeyHit> hits = new ArrayList<>();
        Map<Long, RegisteredLearner> found = new HashMap<>();
        for (long key : keys) {
            for (Long entry : entriesByKey.getOrDefault(key, List.of())) {
                RegisteredLearner learner = learners.get(entry);
                if (entry < bound && learner != null && learner.status() == LearnerStatus.LIVE) {
                    hits.add(new KeyHit(key, entry));
                    found.put(entry, learner);
                }
            }
        }
        return new KeyHits(hits, found, Map.of());
    }

    @Override
    public long lastEntry() {
        return bound - 1;
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        throw onlyKeys();
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        throw onlyKeys();
    }

    @Override
    public RegisterState lockForAllocation() {
        throw onlyKeys();
    }

    @Override
    public void save(RegisterState state) {
        throw onlyKeys();
    }

    @Override
    public void add(List<NewLearner> added, Instant at, String source) {
        throw onlyKeys();
    }

    @Override
    public void change(List<LearnerChange> changes, Instant at) {
        throw onlyKeys();
    }

    private static UnsupportedOperationException onlyKeys() {
        return new UnsupportedOperationException("the search for duplicates looks up keys only");
    }
}
