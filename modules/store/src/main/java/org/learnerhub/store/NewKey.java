package org.learnerhub.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.learnerhub.domain.learner.NewLearner;

/**
 * A key and whose it is, for learners new to the register; sorted by key, which spares the index most of the work.
 *
 * @param key a blocking key
 * @param entry the learner's entry, which is also what brought the key
 */
record NewKey(long key, long entry) {

    static List<NewKey> of(List<NewLearner> learners) {
        return learners.stream()
                .flatMap(learner ->
                        Arrays.stream(learner.keys()).distinct().mapToObj(key -> new NewKey(key, learner.entry())))
                .sorted(Comparator.comparingLong(NewKey::key).thenComparingLong(NewKey::entry))
                .toList();
    }
}
