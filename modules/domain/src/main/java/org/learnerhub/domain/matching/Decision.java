package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

/** Decides from the plausible candidates; whoever is plausible and not matched is a question for a person. */
final class Decision {

    /** A possible match lists at most this many (contract 3.2). */
    public static final int MOST_POSSIBLE = 10;

    static final Comparator<ScoredCandidate> BEST_FIRST =
            Comparator.comparingDouble(ScoredCandidate::total).reversed().thenComparingLong(ScoredCandidate::entry);

    private Decision() {}

    /** By {@link MatchPolicy#STRICT}, which needs no model. */
    public static MatchOutcome decide(Collection<ScoredCandidate> plausible) {
        List<ScoredCandidate> people = onePerPerson(plausible);
        List<ScoredCandidate> exact =
                people.stream().filter(ScoredCandidate::fiveFieldsEqual).toList();
        return exact.size() == 1 ? new MatchOutcome.Exact(exact.get(0), people) : open(people);
    }

    /** The outcome does not depend on the order of the candidates. */
    public static MatchOutcome decide(Collection<ScoredCandidate> plausible, MatchPolicy policy, MatchModel model) {
        if (policy == MatchPolicy.STRICT) {
            return decide(plausible);
        }
        List<ScoredCandidate> people = onePerPerson(plausible);
        if (people.isEmpty()) {
            return new MatchOutcome.None();
        }
        ScoredCandidate best = people.get(0);
        boolean alone = people.size() == 1
                || thousandths(best.total()) - thousandths(people.get(1).total()) >= thousandths(model.margin());
        boolean overlooksEqual = !best.fiveFieldsEqual() && people.stream().anyMatch(ScoredCandidate::fiveFieldsEqual);
        return alone && !overlooksEqual && mayMatch(best, policy, model)
                ? new MatchOutcome.Exact(best, people)
                : open(people);
    }

    /** Whether the candidate could be matched without asking, as far as the others allow it. */
    public static boolean mayMatch(ScoredCandidate candidate, MatchPolicy policy, MatchModel model) {
        return policy == MatchPolicy.STRICT
                ? candidate.fiveFieldsEqual()
                : candidate.total() >= model.match() && !candidate.isDoubtful();
    }

    /** As printed; a difference of two doubles may be a little less than it reads. */
    static long thousandths(double total) {
        return Math.round(total * 1000);
    }

    private static MatchOutcome open(List<ScoredCandidate> people) {
        if (people.isEmpty()) {
            return new MatchOutcome.None();
        }
        if (people.size() > MOST_POSSIBLE) {
            return new MatchOutcome.TooMany(people.subList(0, MOST_POSSIBLE), people.size());
        }
        return new MatchOutcome.Possible(people);
    }

    /** Merged learners count as their master; a person's live record goes before merged ones, then the best. */
    private static List<ScoredCandidate> onePerPerson(Collection<ScoredCandidate> candidates) {
        List<ScoredCandidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing((ScoredCandidate candidate) -> !candidate.fiveFieldsEqual())
                .thenComparing(ScoredCandidate::merged)
                .thenComparing(BEST_FIRST));
        Map<Uln, ScoredCandidate> people = new LinkedHashMap<>();
        sorted.forEach(candidate -> people.putIfAbsent(candidate.uln(), candidate));
        List<ScoredCandidate> best = new ArrayList<>(people.values());
        best.sort(BEST_FIRST);
        return List.copyOf(best);
    }
}
