package org.learnerhub.app.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.IdentifiedRow;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * By which identifiers the sender of the batch calls whom, as the hub would have kept them from the sender's earlier
 * files, and what the rows so far have added. Nobody is found by an identifier alone, as the hub would do.
 */
final class KnownIdentifiers {

    private final Map<Uln, Map<MisIdentifier, Said>> byLearner = new HashMap<>();

    /** @param keyFields of the row of this batch; 0 where an earlier file said it */
    private record Said(boolean inThisBatch, boolean registered, long keyFields) {}

    /** An earlier file called the learner so. */
    void known(Uln uln, LearnerDetails learner) {
        MisIdentifier.of(learner).ifPresent(identifier -> say(uln, identifier, new Said(false, false, 0)));
    }

    /** The row was answered with the learner. */
    void answered(CheckedRow row, Uln uln, boolean registered) {
        IdentifiedRow.of(row)
                .ifPresent(said -> say(uln, said.identifier(), new Said(true, registered, said.keyFields())));
    }

    private void say(Uln uln, MisIdentifier identifier, Said said) {
        byLearner.computeIfAbsent(uln, one -> new HashMap<>(2)).put(identifier, said);
    }

    /** The plausible ones with what the row's identifier adds. */
    List<ScoredCandidate> weigh(CheckedRow row, List<ScoredCandidate> candidates, RowMatcher matcher) {
        Optional<IdentifiedRow> identified = IdentifiedRow.of(row);
        if (identified.isEmpty() || byLearner.isEmpty()) {
            return candidates;
        }
        List<ScoredCandidate> weighed = new ArrayList<>(candidates.size());
        for (ScoredCandidate one : candidates) {
            ScoredCandidate now = weigh(identified.get(), one, matcher);
            if (now != null && matcher.isPlausible(now)) {
                weighed.add(now);
            }
        }
        return weighed;
    }

    /** Null where the row is somebody else for certain. */
    private @Nullable ScoredCandidate weigh(IdentifiedRow row, ScoredCandidate one, RowMatcher matcher) {
        Map<MisIdentifier, Said> known = byLearner.getOrDefault(one.uln(), Map.of());
        if (known.isEmpty()) {
            return one;
        }
        List<Said> others = known.entrySet().stream()
                .filter(said -> !said.getKey().equals(row.identifier()))
                .map(Map.Entry::getValue)
                .filter(said -> said.inThisBatch() && (row.keyFields() == 0 || row.keyFields() != said.keyFields()))
                .toList();
        if (others.stream().anyMatch(Said::registered)) {
            return null;
        }
        ScoredCandidate weighed =
                matcher.withIdentifier(one, known.containsKey(row.identifier()) ? Level.EXACT : Level.DIFFERENT);
        return others.isEmpty() ? weighed : matcher.contradicted(weighed);
    }
}
