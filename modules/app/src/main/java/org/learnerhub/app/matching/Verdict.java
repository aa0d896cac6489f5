package org.learnerhub.app.matching;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * What one model makes of one row.
 *
 * @param kind exact, possible, too-many or none; uln where the row's own ULN decides, which no model does
 * @param uln only where the kind is exact
 * @param total of the likeliest learner; null where nobody is plausible
 */
record Verdict(String kind, @Nullable Uln uln, @Nullable Double total) {

    static Verdict of(RowMatcher matcher, LearnerDetails row, RowMatch match) {
        List<ScoredCandidate> plausible = match.candidates();
        Double best = plausible.isEmpty() ? null : plausible.get(0).total();
        if (row.has(LearnerField.ULN)) {
            return new Verdict("uln", null, null);
        }
        MatchOutcome outcome = matcher.decide(plausible);
        Uln uln = outcome instanceof MatchOutcome.Exact exact ? exact.learner().uln() : null;
        return new Verdict(label(outcome), uln, best);
    }

    private static String label(MatchOutcome outcome) {
        return outcome.explanation().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean decidesLike(Verdict other) {
        return kind.equals(other.kind) && (uln == null ? other.uln == null : uln.equals(other.uln));
    }

    String text() {
        return uln == null ? kind : kind + " " + uln;
    }
}
