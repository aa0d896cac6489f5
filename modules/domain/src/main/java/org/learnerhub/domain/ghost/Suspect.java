package org.learnerhub.domain.ghost;

import java.util.List;

/**
 * A claimed learner with all signs that are on it, those that speak for a real person too.
 *
 * @param total the sum of the weights
 */
public record Suspect(ClaimedLearner learner, double total, List<Reason> reasons) {

    public Suspect {
        reasons = List.copyOf(reasons);
    }

    /**
     * A sign that is there.
     *
     * @param sign its name
     * @param seen what is seen, without personal data
     */
    public record Reason(String sign, double weight, String seen) {}
}
