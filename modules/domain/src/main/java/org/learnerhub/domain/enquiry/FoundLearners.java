package org.learnerhub.domain.enquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.ScoredCandidate;

/** Fetches what is shown of learners, as much as the caller may see; merged ones are shown as their master. */
final class FoundLearners {

    private final LearnerReading learners;
    private final boolean whole;

    FoundLearners(LearnerReading learners, Call call) {
        this(learners, call.may(Right.SEE_REGISTERED_DETAILS));
    }

    /** @param whole whether all is shown, or what it takes to make sure of a number */
    FoundLearners(LearnerReading learners, boolean whole) {
        this.learners = learners;
        this.whole = whole;
    }

    /**
     * In the candidates' order.
     *
     * @param known of those found by their keys, as they were at that moment
     */
    List<FoundLearner> show(List<ScoredCandidate> candidates, Map<Uln, LearnerFacts.Facts> known) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Uln> ulns = candidates.stream().map(ScoredCandidate::uln).toList();
        Set<Uln> substituted = candidates.stream()
                .filter(ScoredCandidate::merged)
                .map(ScoredCandidate::uln)
                .collect(Collectors.toSet());
        Map<Uln, LearnerFacts.Facts> facts = facts(ulns, known);
        return ulns.stream()
                .flatMap(uln -> shown(facts.get(uln), substituted.contains(uln) || isAnother(facts.get(uln), uln)))
                .toList();
    }

    private static boolean isAnother(LearnerFacts.@Nullable Facts facts, Uln uln) {
        return facts != null && !facts.learner().uln().equals(uln);
    }

    List<FoundLearner> show(PersonCheck.Held holder) {
        Uln uln = holder.current().uln();
        LearnerFacts.Facts facts = facts(List.of(uln), Map.of()).get(uln);
        return shown(facts, holder.isLinked() || isAnother(facts, uln)).toList();
    }

    /** Of those who answer with these numbers; a look-up only where a master was not found by keys of its own. */
    private Map<Uln, LearnerFacts.Facts> facts(List<Uln> ulns, Map<Uln, LearnerFacts.Facts> known) {
        Map<Uln, LearnerFacts.Facts> facts = new HashMap<>(known);
        facts.keySet().retainAll(ulns);
        List<Uln> missing =
                ulns.stream().filter(uln -> !facts.containsKey(uln)).distinct().toList();
        if (!missing.isEmpty()) {
            facts.putAll(learners.facts(missing));
        }
        return Masters.follow(facts, LearnerFacts.Facts::learner, learners::facts);
    }

    /** Nobody where the learner was deleted meanwhile. */
    private Stream<FoundLearner> shown(LearnerFacts.@Nullable Facts facts, boolean substituted) {
        if (facts == null || facts.learner().status() != LearnerStatus.LIVE) {
            return Stream.empty();
        }
        FoundLearner found =
                new FoundLearner(facts.learner(), substituted, facts.created(), facts.changed(), facts.merged());
        return Stream.of(whole ? found : found.identityOnly());
    }
}
