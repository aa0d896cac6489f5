package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;

/** One look-up for many rows: their keys are asked for together, every learner found is made ready once. */
final class Search {

    /** Candidates kept per row; a row with more than ten is "too many" anyway. */
    private static final int MOST_KEPT = 20;

    private static final Comparator<ScoredCandidate> EQUAL_FIRST = Comparator.comparing(
                    (ScoredCandidate candidate) -> !candidate.fiveFieldsEqual())
            .thenComparing(Decision.BEST_FIRST);

    /** For fewer rows one statement is quicker, and whom it brings hardly counts. */
    private static final int MANY_ROWS = 50;

    private static final int CROWD = LearnerRegister.MOST_PER_KEY / 2;

    private final Function<long[], LearnerRegister.KeyHits> lookUp;
    private final BiFunction<long[], LearnerRegister.Screen, LearnerRegister.KeyHits> screened;
    private final Scorer scorer;
    private final CrowdWatch crowds;
    private final Map<Long, List<Long>> entriesByKey = new HashMap<>();
    private final Set<Long> crowdedKeys = new HashSet<>();
    private final Map<Long, MatchRecord> records = new HashMap<>();

    Search(LearnerRegister register, long after, long upTo, Scorer scorer, CrowdWatch crowds) {
        this(
                keys -> register.findByKeys(keys, after, upTo),
                (keys, screen) -> register.findByKeys(keys, after, upTo, screen),
                scorer,
                crowds);
    }

    Search(Function<long[], LearnerRegister.KeyHits> lookUp, Scorer scorer, CrowdWatch crowds) {
        this(lookUp, (keys, screen) -> lookUp.apply(keys), scorer, crowds);
    }

    private Search(
            Function<long[], LearnerRegister.KeyHits> lookUp,
            BiFunction<long[], LearnerRegister.Screen, LearnerRegister.KeyHits> screened,
            Scorer scorer,
            CrowdWatch crowds) {
        this.lookUp = lookUp;
        this.screened = screened;
        this.scorer = scorer;
        this.crowds = crowds;
    }

    /** To be called once. */
    List<FoundCandidates> search(List<LearnerDetails> rows) {
        List<MatchRecord> asked = rows.stream().map(MatchRecord::of).toList();
        List<BlockingKeys> keys = asked.stream().map(BlockingKeys::of).toList();
        long[] all = keys.stream()
                .flatMapToLong(one -> LongStream.of(one.toArray()))
                .distinct()
                .toArray();
        if (all.length == 0) {
            return rows.stream().map(row -> FoundCandidates.NOBODY).toList();
        }
        LearnerRegister.KeyHits hits =
                rows.size() < MANY_ROWS ? lookUp.apply(all) : screened.apply(all, screen(asked, keys));
        note(hits, keys);
        List<FoundCandidates> found = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            found.add(found(asked.get(i), keys.get(i), hits.learners()));
        }
        return found;
    }

    private LearnerRegister.Screen screen(List<MatchRecord> rows, List<BlockingKeys> keys) {
        KeyScreen screen =
                new KeyScreen(keys.stream().map(BlockingKeys::toArray).toList(), row -> scorer.bound(rows.get(row)));
        return screen::lets;
    }

    private void note(LearnerRegister.KeyHits hits, List<BlockingKeys> keys) {
        hits.hits()
                .forEach(hit -> entriesByKey
                        .computeIfAbsent(hit.key(), key -> new ArrayList<>(4))
                        .add(hit.entry()));
        Set<Long> full = new HashSet<>();
        hits.perKey().forEach((key, met) -> {
            if (met >= CROWD) {
                crowdedKeys.add(key);
            }
            if (met >= LearnerRegister.MOST_PER_KEY) {
                full.add(key);
            }
        });
        if (!full.isEmpty()) {
            crowds.crowded(byKind(full, keys));
        }
    }

    private static Map<KeyKind, Integer> byKind(Set<Long> full, List<BlockingKeys> rows) {
        Map<Long, Set<KeyKind>> kinds = new HashMap<>();
        for (BlockingKeys row : rows) {
            for (long key : row.toArray()) {
                if (full.contains(key)) {
                    kinds.computeIfAbsent(key, k -> EnumSet.noneOf(KeyKind.class))
                            .addAll(row.kindsOf(key));
                }
            }
        }
        Map<KeyKind, Integer> counts = new EnumMap<>(KeyKind.class);
        kinds.values().forEach(each -> each.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    private FoundCandidates found(MatchRecord row, BlockingKeys keys, Map<Long, RegisteredLearner> learners) {
        Map<Long, Set<KeyKind>> found = new TreeMap<>();
        boolean crowded = false;
        for (long key : keys.toArray()) {
            crowded |= crowdedKeys.contains(key);
            for (Long entry : entriesByKey.getOrDefault(key, List.of())) {
                found.computeIfAbsent(entry, e -> EnumSet.noneOf(KeyKind.class)).addAll(keys.kindsOf(key));
            }
        }
        if (found.isEmpty()) {
            return crowded ? new FoundCandidates(List.of(), true) : FoundCandidates.NOBODY;
        }
        List<ScoredCandidate> plausible = plausible(row, found, learners);
        return new FoundCandidates(best(plausible), crowded || plausible.size() > MOST_KEPT);
    }

    private List<ScoredCandidate> plausible(
            MatchRecord row, Map<Long, Set<KeyKind>> found, Map<Long, RegisteredLearner> learners) {
        List<ScoredCandidate> plausible = new ArrayList<>(2);
        found.forEach((entry, kinds) -> {
            RegisteredLearner learner = Objects.requireNonNull(learners.get(entry), "a hit without its learner");
            MatchRecord record = records.computeIfAbsent(entry, e -> MatchRecord.of(learner.details()));
            ScoredCandidate scored = scorer.score(row, record, learner, kinds, true);
            if (scored != null) {
                plausible.add(scored);
            }
        });
        return plausible;
    }

    /** The best ones in order, as many as are kept; those with all five key fields equal are among them in any crowd. */
    static List<ScoredCandidate> best(Collection<ScoredCandidate> plausible) {
        return plausible.stream()
                .sorted(EQUAL_FIRST)
                .limit(MOST_KEPT)
                .sorted(Decision.BEST_FIRST)
                .toList();
    }
}
