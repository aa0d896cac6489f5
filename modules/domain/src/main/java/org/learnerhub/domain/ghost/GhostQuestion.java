package org.learnerhub.domain.ghost;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What is asked for.
 *
 * @param provider only learners whom it claims; null: everybody's
 * @param minimum the total from which a learner is reported
 */
public record GhostQuestion(@Nullable Ukprn provider, double minimum) {

    /** Below, everybody would be reported who has but one weak sign. */
    public static final double LEAST = 1;

    private static final double MOST = 100;

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD where the minimum is none */
    public GhostQuestion {
        if (!(minimum >= LEAST && minimum <= MOST)) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "MinWeight: 1 to 100");
        }
    }

    boolean asksFor(ClaimedLearner learner) {
        return provider == null || learner.claimants().contains(provider);
    }
}
