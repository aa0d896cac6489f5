package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Finds and scores who could be the people of many rows, set-based: a few statements whatever the number of rows. */
public final class RowMatcher {

    private final LearnerRegister register;
    private final MatchModel model;
    private final MatchPolicy policy;
    private final Scorer scorer;
    private final IdentifierRule identifiers;
    private final CrowdWatch crowds;

    /** Matches strictly. */
    public RowMatcher(LearnerRegister register, MatchModel model) {
        this(register, model, MatchPolicy.STRICT);
    }

    public RowMatcher(LearnerRegister register, MatchModel model, MatchPolicy policy) {
        this(register, model, policy, Census.none());
    }

    /** @param census who bears which name in the register */
    public RowMatcher(LearnerRegister register, MatchModel model, MatchPolicy policy, Census census) {
        this(register, model, policy, census, CrowdWatch.NOBODY);
    }

    /** @param crowds is told of keys that lead to more learners than are looked at */
    public RowMatcher(
            LearnerRegister register, MatchModel model, MatchPolicy policy, Census census, CrowdWatch crowds) {
        this.register = register;
        this.model = model;
        this.policy = policy;
        scorer = new Scorer(model, census);
        identifiers = new IdentifierRule(model);
        this.crowds = crowds;
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
     * @param found one for each row
     * @return one for each row, in order
     */
    public List<RowMatch> withUlnHolders(List<LearnerDetails> rows, List<FoundCandidates> found) {
        Map<Uln, RegisteredLearner> holders = holders(rows);
        List<RowMatch> matches = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            matches.add(match(rows.get(i), found.get(i), holders));
        }
        return matches;
    }

    /** The plausible ones for each row among learners that entered or changed within the bounds, best first. */
    public List<FoundCandidates> candidates(List<LearnerDetails> rows, long after, long upTo) {
        return after >= upTo
                ? rows.stream().map(row -> FoundCandidates.NOBODY).toList()
                : new Search(register, after, upTo, scorer, crowds).search(rows);
    }

    /**
     * Who could be the person of one row, best first.
     *
     * @param lookUp gives the register's answer to the row's keys, such as {@link LearnerRegister#findByKeys} does; not
     *     called where the row has none
     */
    public List<ScoredCandidate> candidates(LearnerDetails row, Function<long[], LearnerRegister.KeyHits> lookUp) {
        return new Search(lookUp, scorer, crowds).search(List.of(row)).get(0).candidates();
    }

    /** Scores one learner for one row; null where the learner is not plausible. */
    public @Nullable ScoredCandidate score(LearnerDetails row, RegisteredLearner learner, Set<KeyKind> keys) {
        return learner.status() == LearnerStatus.DELETED ? null : scorer.plausible(MatchRecord.of(row), learner, keys);
    }

    /** The learner with the evidence, plausible or not. */
    public ScoredCandidate weigh(LearnerDetails row, RegisteredLearner learner, Set<KeyKind> keys) {
        return scorer.score(MatchRecord.of(row), learner, keys);
    }

    /** Whether identifiers lead to learners under this model. */
    public boolean weighsIdentifiers() {
        return identifiers.isWeighed();
    }

    /**
     * What the institution's own identifier adds.
     *
     * @param level {@link Level#EXACT} where it called the person so, {@link Level#DIFFERENT} where only otherwise
     */
    public ScoredCandidate withIdentifier(ScoredCandidate candidate, Level level) {
        return identifiers.with(candidate, level);
    }

    /** Not to be matched without asking: another row of the file, another person, has been given this number. */
    public ScoredCandidate contradicted(ScoredCandidate candidate) {
        return identifiers.contradicted(candidate);
    }

    public boolean isPlausible(ScoredCandidate candidate) {
        return scorer.isPlausible(candidate);
    }

    /** The best ones in order, as many as a row keeps. */
    public static List<ScoredCandidate> best(Collection<ScoredCandidate> plausible) {
        return Search.best(plausible);
    }

    /** Nobody yet; to be scored as this matcher does. */
    public Newcomers newcomers() {
        return new Newcomers(scorer);
    }

    private Map<Uln, RegisteredLearner> holders(List<LearnerDetails> rows) {
        List<Uln> asked = rows.stream()
                .flatMap(row -> Uln.parse(row.text(LearnerField.ULN)).stream())
                .toList();
        return asked.isEmpty() ? Map.of() : register.findByUln(asked);
    }

    private RowMatch match(LearnerDetails row, FoundCandidates found, Map<Uln, RegisteredLearner> holders) {
        RegisteredLearner holder =
                Uln.parse(row.text(LearnerField.ULN)).map(holders::get).orElse(null);
        if (holder == null || holder.status() == LearnerStatus.DELETED) {
            return found.equals(FoundCandidates.NOBODY)
                    ? RowMatch.nothing()
                    : new RowMatch(found.candidates(), null, false, found.crowded());
        }
        ScoredCandidate scored = scorer.score(MatchRecord.of(row), holder, EnumSet.noneOf(KeyKind.class));
        return new RowMatch(found.candidates(), scored, namesAgree(scored.evidence()), found.crowded());
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
