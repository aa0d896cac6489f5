package org.learnerhub.domain.matching;

import java.util.List;

/** The four answers to "who is this?". */
public sealed interface MatchOutcome {

    /** What the result document says of it. */
    Explanation explanation();

    /** One learner without doubt. */
    record Exact(ScoredCandidate learner) implements MatchOutcome {
        @Override
        public Explanation explanation() {
            return new Explanation(Explanation.Kind.EXACT, List.of(learner), 1);
        }
    }

    /** One to ten learners are plausible, best first. */
    record Possible(List<ScoredCandidate> candidates) implements MatchOutcome {
        @Override
        public Explanation explanation() {
            return new Explanation(Explanation.Kind.POSSIBLE, candidates, candidates.size());
        }
    }

    /** More than ten are plausible. */
    record TooMany(List<ScoredCandidate> best, int plausible) implements MatchOutcome {
        @Override
        public Explanation explanation() {
            return new Explanation(Explanation.Kind.TOO_MANY, best, plausible);
        }
    }

    /** Nobody is. */
    record None() implements MatchOutcome {
        @Override
        public Explanation explanation() {
            return new Explanation(Explanation.Kind.NONE, List.of(), 0);
        }
    }
}
