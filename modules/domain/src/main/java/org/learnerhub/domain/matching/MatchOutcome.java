package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The four answers to "who is this?". */
public sealed interface MatchOutcome {

    /** What the result document says of it. */
    Explanation explanation();

    /**
     * One learner without doubt.
     *
     * @param people all who are plausible, best first: the learner and those who were passed over
     */
    record Exact(ScoredCandidate learner, List<ScoredCandidate> people) implements MatchOutcome {
        @Override
        public Explanation explanation() {
            List<ScoredCandidate> shown =
                    people.stream().limit(Decision.MOST_POSSIBLE).collect(Collectors.toCollection(ArrayList::new));
            if (!shown.contains(learner)) {
                shown.set(shown.size() - 1, learner);
            }
            return new Explanation(Explanation.Kind.EXACT, List.copyOf(shown), people.size());
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
