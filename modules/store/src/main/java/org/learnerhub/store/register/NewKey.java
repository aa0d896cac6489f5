package org.learnerhub.store.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.matching.Sketch;

/**
 * A key and whose it is, for learners new to the register; sorted by key, which spares the index most of the work.
 *
 * @param key a blocking key
 * @param entry the learner's entry, which is also what brought the key
 * @param sketch of the learner
 */
record NewKey(long key, long entry, long sketch) {

    static List<NewKey> of(List<NewLearner> learners) {
        return learners.stream()
                .flatMap(NewKey::of)
                .sorted(Comparator.comparingLong(NewKey::key).thenComparingLong(NewKey::entry))
                .toList();
    }

    private static Stream<NewKey> of(NewLearner learner) {
        Sketch sketch = Sketch.of(learner.details());
        return Arrays.stream(learner.keys())
                .distinct()
                .mapToObj(key -> new NewKey(key, learner.entry(), sketch.at(key)));
    }
}
