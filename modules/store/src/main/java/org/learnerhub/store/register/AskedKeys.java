package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerFacts.Facts;
import org.learnerhub.domain.learner.LearnerFacts.FoundByKeys;
import org.learnerhub.domain.learner.Uln;

/** The keys of several questions, looked up together, and what each question is answered. */
final class AskedKeys {

    private final List<Answer> answers;
    private final Map<Long, List<Answer>> byKey = new HashMap<>();

    AskedKeys(List<long[]> questions) {
        answers = new ArrayList<>(questions.size());
        for (long[] keys : questions) {
            Answer answer = new Answer();
            answers.add(answer);
            Arrays.stream(keys)
                    .distinct()
                    .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1))
                            .add(answer));
        }
    }

    /**
     * Somebody who has some of the keys.
     *
     * @param facts null where the learner is deleted
     */
    void met(List<Long> keys, @Nullable Facts facts) {
        Map<Answer, List<Long>> had = new HashMap<>();
        for (Long key : keys) {
            for (Answer answer : byKey.getOrDefault(key, List.of())) {
                had.computeIfAbsent(answer, any -> new ArrayList<>(keys.size())).add(key);
            }
        }
        had.forEach((answer, own) -> answer.met(own, facts));
    }

    /** In the order of the questions. */
    List<FoundByKeys> answers() {
        return answers.stream()
                .map(answer -> new FoundByKeys(answer.keys.hits(), answer.facts))
                .toList();
    }

    private static final class Answer {

        private final MetKeys keys = new MetKeys();
        private final Map<Uln, Facts> facts = new HashMap<>();

        void met(List<Long> own, @Nullable Facts one) {
            keys.add(own, one == null ? null : one.learner());
            if (one != null) {
                facts.put(one.learner().uln(), one);
            }
        }
    }
}
