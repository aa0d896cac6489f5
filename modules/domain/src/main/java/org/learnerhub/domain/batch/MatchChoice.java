package org.learnerhub.domain.batch;

import java.util.EnumMap;
import java.util.Map;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;

/** Says by which rules a batch is matched: the institution's own policy goes before that of the way in. */
public final class MatchChoice {

    private final Map<WayIn, MatchPolicy> policies;
    private final String model;

    /** @param model the digest of the model that decides from now on */
    public MatchChoice(Map<WayIn, MatchPolicy> policies, String model) {
        this.policies = new EnumMap<>(WayIn.class);
        this.policies.putAll(policies);
        this.model = model;
    }

    MatchRules rules(Institution institution, WayIn wayIn) {
        MatchPolicy own = institution.matchPolicy();
        return new MatchRules(own != null ? own : policies.getOrDefault(wayIn, MatchPolicy.SCORED), model);
    }
}
