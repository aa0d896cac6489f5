package org.learnerhub.domain.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.ScoredCandidate;

/** Fetches what is shown of learners, as much as the asker may see; merged ones are shown as their master. */
final class FoundLearners {

    private final EnquiryPorts ports;

    FoundLearners(EnquiryPorts ports) {
        this.ports = ports;
    }

    /** In the candidates' order. */
    List<FoundLearner> show(Asker asker, List<ScoredCandidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Uln> ulns = candidates.stream().map(ScoredCandidate::uln).toList();
        Set<Uln> substituted = candidates.stream()
                .filter(ScoredCandidate::merged)
                .map(ScoredCandidate::uln)
                .collect(Collectors.toSet());
        Map<Uln, LearnerFacts.Facts> facts = ports.facts().of(ulns);
        return ulns.stream()
                .flatMap(uln -> shown(asker, facts.get(uln), substituted.contains(uln)))
                .toList();
    }

    List<FoundLearner> show(Asker asker, UlnHolders.Holder holder) {
        Uln uln = holder.current().uln();
        return shown(asker, ports.facts().of(List.of(uln)).get(uln), holder.isLinked())
                .toList();
    }

    /** Nobody where the learner was deleted meanwhile. */
    private static Stream<FoundLearner> shown(Asker asker, LearnerFacts.@Nullable Facts facts, boolean substituted) {
        if (facts == null || facts.learner().status() == LearnerStatus.DELETED) {
            return Stream.empty();
        }
        FoundLearner whole =
                new FoundLearner(facts.learner(), substituted, facts.created(), facts.changed(), facts.merged());
        return Stream.of(asker.maySeeAll() ? whole : whole.identityOnly());
    }
}
