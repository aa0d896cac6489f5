package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;

/** Learners that no look-up in the register can find yet. Bounded for each key like the register. */
public final class Newcomers {

    private final Scorer scorer;
    private final List<RegisteredLearner> learners = new ArrayList<>();
    private final List<MatchRecord> records = new ArrayList<>();
    private final Map<Long, List<Integer>> byKey = new HashMap<>();

    Newcomers(Scorer scorer) {
        this.scorer = scorer;
    }

    /** @param keys of the learner */
    public void add(RegisteredLearner learner, long[] keys) {
        for (long key : keys) {
            List<Integer> those = byKey.computeIfAbsent(key, k -> new ArrayList<>(2));
            if (those.size() < LearnerRegister.MOST_PER_KEY) {
                those.add(learners.size());
            }
        }
        learners.add(learner);
        records.add(MatchRecord.of(learner.details()));
    }

    /** The plausible ones for a row, best first. */
    public List<ScoredCandidate> candidates(LearnerDetails row) {
        if (learners.isEmpty()) {
            return List.of();
        }
        MatchRecord record = MatchRecord.of(row);
        BlockingKeys keys = BlockingKeys.of(record);
        Map<Integer, Set<KeyKind>> found = new TreeMap<>();
        for (long key : keys.toArray()) {
            for (Integer one : byKey.getOrDefault(key, List.of())) {
                found.computeIfAbsent(one, o -> EnumSet.noneOf(KeyKind.class)).addAll(keys.kindsOf(key));
            }
        }
        List<ScoredCandidate> plausible = new ArrayList<>(found.size());
        found.forEach((one, kinds) -> {
            ScoredCandidate scored = scorer.score(record, records.get(one), learners.get(one), kinds, true);
            if (scored != null) {
                plausible.add(scored);
            }
        });
        return Search.best(plausible);
    }
}
