package org.learnerhub.domain.registration.allocation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.FoundCandidates;
import org.learnerhub.domain.matching.KeyKind;
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
        List<FoundCandidates> since = matcher.candidates(rows, asOf, now);
        List<FoundCandidates> fresh = new ArrayList<>(rows.size());
        Map<Integer, LearnerDetails> anew = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RowMatch before = matches.get(i);
            if (before.crowded() || since.get(i).crowded()) {
                anew.put(i, rows.get(i));
            }
            fresh.add(new FoundCandidates(
                    merge(
                            rows.get(i),
                            before.candidates(),
                            changed,
                            since.get(i).candidates()),
                    false));
        }
        lookUpAnew(anew, now, fresh);
        return matcher.withUlnHolders(rows, fresh);
    }

    /** Of a crowd only a part is looked at, and which part shows only in one look-up over all. */
    private void lookUpAnew(Map<Integer, LearnerDetails> rows, long now, List<FoundCandidates> fresh) {
        if (rows.isEmpty()) {
            return;
        }
        Iterator<FoundCandidates> found =
                matcher.candidates(List.copyOf(rows.values()), 0, now).iterator();
        rows.keySet().forEach(row -> fresh.set(row, found.next()));
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

    private List<ScoredCandidate> merge(
            LearnerDetails row,
            List<ScoredCandidate> before,
            Map<Long, RegisteredLearner> changed,
            List<ScoredCandidate> since) {
        if (since.isEmpty() && before.stream().noneMatch(old -> changed.containsKey(old.entry()))) {
            return before;
        }
        Map<Long, ScoredCandidate> merged = new HashMap<>();
        for (ScoredCandidate old : before) {
            RegisteredLearner now = changed.get(old.entry());
            ScoredCandidate current = now == null ? old : matcher.score(row, now, old.keys());
            if (current != null) {
                merged.put(old.entry(), current);
            }
        }
        since.forEach(candidate -> merged.merge(candidate.entry(), candidate, FreshMatches::foundByBoth));
        return RowMatcher.best(merged.values());
    }

    private static ScoredCandidate foundByBoth(ScoredCandidate one, ScoredCandidate other) {
        Set<KeyKind> keys = EnumSet.noneOf(KeyKind.class);
        keys.addAll(one.keys());
        keys.addAll(other.keys());
        return new ScoredCandidate(
                one.entry(), one.uln(), one.merged(), one.fiveFieldsEqual(), one.total(), keys, one.evidence());
    }
}
