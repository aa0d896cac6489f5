package org.learnerhub.domain.registration.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;

/** The full details of learners that rows of a chunk may turn out to be, read in one go. */
final class StoredDetails {

    private final Map<Uln, RegisteredLearner> learners;

    private StoredDetails(Map<Uln, RegisteredLearner> learners) {
        this.learners = learners;
    }

    static StoredDetails of(LearnerRegister register, RowMatcher matcher, List<RowMatch> matches) {
        Set<Uln> asked = new HashSet<>();
        for (RowMatch match : matches) {
            match.ulnHolder().ifPresent(holder -> asked.add(holder.uln()));
            match.candidates().stream().filter(matcher::mayMatch).forEach(candidate -> asked.add(candidate.uln()));
        }
        return new StoredDetails(asked.isEmpty() ? new HashMap<>() : new HashMap<>(register.findByUln(asked)));
    }

    Optional<RegisteredLearner> get(Uln uln) {
        return Optional.ofNullable(learners.get(uln));
    }
}
