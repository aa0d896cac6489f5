package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

/**
 * Decides from the plausible candidates, strictly: only the five key fields equal to those of one single learner are a
 * match; every other plausible learner is a question for a person. Independent of the candidates' order.
 */
public final class Decision {

    /** A possible match lists at most this many (contract 3.2). */
    public static final int MOST_POSSIBLE = 10;

    static final Comparator<ScoredCandidate> BEST_FIRST =
            Comparator.comparingDouble(ScoredCandidate::total).reversed().thenComparingLong(ScoredCandidate::entry);

    private Decision() {}

    public static MatchOutcome decide(Collection<ScoredCandidate> plausible) {
        List<ScoredCandidate> people = onePerPerson(plausible);
        List<ScoredCandidate> exact =
                people.stream().filter(ScoredCandidate::fiveFieldsEqual).toList();
        if (exact.size() == 1) {
            return new MatchOutcome.Exact(exact.get(0));
        }
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
