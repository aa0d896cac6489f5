package org.learnerhub.domain.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * Brings matches that were made against an earlier state of the register up to the present one: learners that entered
 * or changed since are looked up and scored. The outcome is the same as if matching had only just been done.
 */
final class FreshMatches {

    private final LearnerRegister register;
    private final RowMatcher matcher;

    FreshMatches(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        this.matcher = matcher;
    }

    List<RowMatch> bringUpToDate(List<LearnerDetails> rows, List<RowMatch> matches, long asOf, long now) {
        if (asOf >= now) {
            return matches;
        }
        Map<Long, RegisteredLearner> changed = changed(matches, asOf);
        List<List<ScoredCandidate>> since = matcher.candidates(rows, asOf, now);
        List<RowMatch> fresh = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            fresh.add(merge(rows.get(i), matches.get(i), changed, since.get(i)));
        }
        return fresh;
    }

    private Map<Long, RegisteredLearner> changed(List<RowMatch> matches, long asOf) {
        Set<Long> entries = new HashSet<>();
        matches.forEach(match -> match.candidates().forEach(candidate -> entries.add(candidate.entry())));
        Map<Long, RegisteredLearner> changed = new HashMap<>();
        if (!entries.isEmpty()) {
            register.changedAfter(asOf, entries).forEach(learner -> changed.put(learner.entry(), learner));
        }
        return changed;
    }

    private RowMatch merge(
            LearnerDetails row,
            RowMatch match,
            Map<Long, RegisteredLearner> changed,
            List<ScoredCandidate> since) {
        if (since.isEmpty() && match.candidates().stream().noneMatch(old -> changed.containsKey(old.entry()))) {
            return match;
        }
        Map<Long, ScoredCandidate> merged = new HashMap<>();
        for (ScoredCandidate old : match.candidates()) {
            RegisteredLearner now = changed.get(old.entry());
            ScoredCandidate current = now == null ? old : matcher.score(row, now, old.keys());
            if (current != null) {
                merged.put(old.entry(), current);
            }
        }
        since.forEach(candidate -> merged.putIfAbsent(candidate.entry(), candidate));
        return new RowMatch(List.copyOf(merged.values()), match.byUln(), match.ulnAgrees());
    }
}
