package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.store.sql.Dialect;

/** Gathers the rows of {@link Dialect#havingKeys}. */
final class MetKeys {

    private final List<KeyHit> hits = new ArrayList<>();
    private final Map<Long, RegisteredLearner> learners = new HashMap<>();
    private final Map<Long, Integer> perKey = new HashMap<>();

    /** @param learner null where it is deleted */
    void add(List<Long> keys, @Nullable RegisteredLearner learner) {
        keys.forEach(key -> perKey.merge(key, 1, Integer::sum));
        if (learner != null) {
            learners.put(learner.entry(), learner);
            keys.forEach(key -> hits.add(new KeyHit(key, learner.entry())));
        }
    }

    /** See {@link LearnerRegister#findByKeys}. */
    KeyHits hits() {
        hits.sort(Comparator.comparingLong(KeyHit::entry).thenComparingLong(KeyHit::key));
        return new KeyHits(hits.stream().distinct().toList(), learners, perKey);
    }
}
