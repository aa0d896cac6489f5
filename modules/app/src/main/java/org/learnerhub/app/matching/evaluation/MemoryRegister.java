package org.learnerhub.app.matching.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;

/**
 * A register in memory for one evaluation, about half a kilobyte a learner. Learners are only added, one at a time, and
 * never change. A look-up brings the first hundred learners of a key, in the order of entry.
 */
final class MemoryRegister implements LearnerRegister {

    private final PackedDetails packed = new PackedDetails();
    private final KeyIndex index = new KeyIndex();
    private final UlnIndex numbers = new UlnIndex();
    private final Map<Long, List<Integer>> sinceMark = new HashMap<>();
    private long[] ulns = new long[1 << 12];
    private long[] places = new long[1 << 12];
    private int size;
    private int mark = Integer.MAX_VALUE;

    /** @return false where the number is in use; nothing changes then */
    boolean add(Uln uln, LearnerDetails row) {
        if (!numbers.put(uln.number(), size + 1)) {
            return false;
        }
        int entry = ++size;
        if (entry == ulns.length) {
            ulns = Arrays.copyOf(ulns, 2 * entry);
            places = Arrays.copyOf(places, 2 * entry);
        }
        LearnerDetails details = row.with(LearnerField.ULN, null).with(LearnerField.MIS_IDENTIFIER, null);
        ulns[entry] = uln.number();
        places[entry] = packed.add(details);
        for (long key : BlockingKeys.of(details).toArray()) {
            index.add(key, entry);
            if (entry > mark) {
                sinceMark.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
            }
        }
        return true;
    }

    /** From here on look-ups that start after this state are complete, as those among the rows of one chunk are. */
    void mark() {
        mark = size;
        sinceMark.clear();
    }

    boolean has(Uln uln) {
        return numbers.get(uln.number()) >= 0;
    }

    @Override
    public long lastEntry() {
        return size;
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        List<KeyHit> hits = new ArrayList<>();
        Map<Long, RegisteredLearner> learners = new HashMap<>();
        Arrays.stream(keys).distinct().forEach(key -> {
            if (after >= mark) {
                sinceMark.getOrDefault(key, List.of()).forEach(entry -> hit(key, entry, after, upTo, hits));
            } else {
                index.find(key, entry -> hit(key, entry, after, upTo, hits));
            }
        });
        hits.forEach(hit -> learners.computeIfAbsent(hit.entry(), entry -> learner(entry.intValue())));
        hits.sort(Comparator.comparingLong(KeyHit::entry).thenComparingLong(KeyHit::key));
        Map<Long, Integer> perKey = new HashMap<>();
        hits.forEach(hit -> perKey.merge(hit.key(), 1, Integer::sum));
        return new KeyHits(hits, learners, perKey);
    }

    private static void hit(long key, int entry, long after, long upTo, List<KeyHit> hits) {
        if (entry > after && entry <= upTo) {
            hits.add(new KeyHit(key, entry));
        }
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> asked) {
        Map<Uln, RegisteredLearner> found = new HashMap<>();
        for (Uln uln : asked) {
            int entry = numbers.get(uln.number());
            if (entry >= 0) {
                found.put(uln, learner(entry));
            }
        }
        return found;
    }

    private RegisteredLearner learner(int entry) {
        LearnerDetails details = packed.at(places[entry]);
        return new RegisteredLearner(entry, new Uln(ulns[entry]), LearnerStatus.LIVE, null, entry, 1, details);
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        return List.of();
    }

    @Override
    public RegisterState lockForAllocation() {
        throw notHere();
    }

    @Override
    public void save(RegisterState state) {
        throw notHere();
    }

    @Override
    public void add(List<NewLearner> learners, Instant at, String source) {
        throw notHere();
    }

    @Override
    public void change(List<LearnerChange> changes, Instant at) {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("an evaluation has one thread and needs no lock");
    }
}
