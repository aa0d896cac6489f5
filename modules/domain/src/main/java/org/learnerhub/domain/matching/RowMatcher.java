package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Finds and scores who could be the people of many rows, set-based: a few statements whatever the number of rows. */
public final class RowMatcher {

    /** Candidates kept per row; a row with more than ten is "too many" anyway. */
    private static final int MOST_KEPT = 20;

    private final LearnerRegister register;
    private final MatchModel model;
    private final MatchPolicy policy;
    private final Scorer scorer;

    /** Matches strictly. */
    public RowMatcher(LearnerRegister register, MatchModel model) {
        this(register, model, MatchPolicy.STRICT);
    }

    public RowMatcher(LearnerRegister register, MatchModel model, MatchPolicy policy) {
        this.register = register;
        this.model = model;
        this.policy = policy;
        scorer = new Scorer(model);
    }

    /** Decides by this matcher's model and policy; see {@link Decision}. */
    public MatchOutcome decide(Collection<ScoredCandidate> plausible) {
        return Decision.decide(plausible, policy, model);
    }

    /** Whether a decision may answer with this learner. */
    public boolean mayMatch(ScoredCandidate candidate) {
        return Decision.mayMatch(candidate, policy, model);
    }

    /**
     * Matches rows against the register as of a state.
     *
     * @param rows rows that shall not be matched are {@link LearnerDetails#nothing()}
     * @return one for each row, in order
     */
    public List<RowMatch> match(List<LearnerDetails> rows, long upTo) {
        return withUlnHolders(rows, candidates(rows, 0, upTo));
    }

    /**
     * Adds the learners whose numbers stand on the rows, as they are now.
     *
     * @param candidates one list for each row
     * @return one for each row, in order
     */
    public List<RowMatch> withUlnHolders(List<LearnerDetails> rows, List<List<ScoredCandidate>> candidates) {
        Map<Uln, RegisteredLearner> holders = holders(rows);
        List<RowMatch> matches = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            matches.add(match(rows.get(i), candidates.get(i), holders));
        }
        return matches;
    }

    /** The plausible ones for each row among learners that entered or changed within the bounds, best first. */
    public List<List<ScoredCandidate>> candidates(List<LearnerDetails> rows, long after, long upTo) {
        List<MatchRecord> records = rows.stream().map(MatchRecord::of).toList();
        List<BlockingKeys> keys = records.stream().map(BlockingKeys::of).toList();
        long[] all =
                keys.stream().flatMapToLong(one -> Arrays.stream(one.toArray())).toArray();
        if (all.length == 0 || after >= upTo) {
            return rows.stream().map(row -> List.<ScoredCandidate>of()).toList();
        }
        LearnerRegister.KeyHits hits = register.findByKeys(all, after, upTo);
        Map<Long, List<Long>> entriesByKey = new HashMap<>();
        hits.hits()
                .forEach(hit -> entriesByKey
                        .computeIfAbsent(hit.key(), key -> new ArrayList<>(4))
                        .add(hit.entry()));
        List<List<ScoredCandidate>> candidates = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            candidates.add(score(records.get(i), found(keys.get(i), entriesByKey), hits.learners()));
        }
        return candidates;
    }

    /** Scores one learner for one row; null where the learner is not plausible. */
    public @Nullable ScoredCandidate score(LearnerDetails row, RegisteredLearner learner, Set<KeyKind> keys) {
        return learner.status() == LearnerStatus.DELETED ? null : scorer.plausible(MatchRecord.of(row), learner, keys);
    }

    /** Which kinds of key two people share. */
    public Set<KeyKind> sharedKeys(LearnerDetails one, LearnerDetails other) {
        BlockingKeys mine = BlockingKeys.of(one);
        Set<KeyKind> shared = EnumSet.noneOf(KeyKind.class);
        for (long key : BlockingKeys.of(other).toArray()) {
            shared.addAll(mine.kindsOf(key));
        }
        return shared;
    }

    private static Map<Long, Set<KeyKind>> found(BlockingKeys keys, Map<Long, List<Long>> entriesByKey) {
        Map<Long, Set<KeyKind>> found = new TreeMap<>();
        for (long key : keys.toArray()) {
            for (Long entry : entriesByKey.getOrDefault(key, List.of())) {
                found.computeIfAbsent(entry, e -> EnumSet.noneOf(KeyKind.class)).addAll(keys.kindsOf(key));
            }
        }
        return found;
    }

    private List<ScoredCandidate> score(
            MatchRecord row, Map<Long, Set<KeyKind>> found, Map<Long, RegisteredLearner> learners) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<ScoredCandidate> plausible = new ArrayList<>(2);
        found.forEach((entry, kinds) -> {
            RegisteredLearner learner = Objects.requireNonNull(learners.get(entry), "a hit without its learner");
            ScoredCandidate scored = scorer.plausible(row, learner, kinds);
            if (scored != null) {
                plausible.add(scored);
            }
        });
        plausible.sort(Decision.BEST_FIRST);
        return plausible.size() <= MOST_KEPT ? plausible : List.copyOf(plausible.subList(0, MOST_KEPT));
    }

    private Map<Uln, RegisteredLearner> holders(List<LearnerDetails> rows) {
        List<Uln> asked = rows.stream()
                .flatMap(row -> Uln.parse(row.text(LearnerField.ULN)).stream())
                .toList();
        return asked.isEmpty() ? Map.of() : register.findByUln(asked);
    }

    private RowMatch match(LearnerDetails row, List<ScoredCandidate> candidates, Map<Uln, RegisteredLearner> holders) {
        RegisteredLearner holder =
                Uln.parse(row.text(LearnerField.ULN)).map(holders::get).orElse(null);
        if (holder == null || holder.status() == LearnerStatus.DELETED) {
            return candidates.isEmpty() ? RowMatch.nothing() : new RowMatch(candidates, null, false);
        }
        ScoredCandidate scored = scorer.score(MatchRecord.of(row), holder, EnumSet.noneOf(KeyKind.class));
        return new RowMatch(candidates, scored, namesAgree(scored.evidence()));
    }

    /**
     * Both names agree at some level, or stand in each other's place; twins' given names do not. A person with one name
     * only has no family name that could agree, so the given name must be equal.
     */
    static boolean namesAgree(Collection<Evidence> evidence) {
        Level given = Level.MISSING;
        Level family = Level.MISSING;
        for (Evidence one : evidence) {
            if (one.field() == Compared.GIVEN_NAME) {
                given = one.level();
            } else if (one.field() == Compared.FAMILY_NAME) {
                family = one.level();
            } else if (one.field() == Compared.PERSON && one.level() == Level.TWIN) {
                return false;
            }
        }
        return family == Level.MISSING
                ? given == Level.EXACT
                : given != Level.MISSING && given != Level.DIFFERENT && family != Level.DIFFERENT;
    }
}
