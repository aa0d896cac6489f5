package org.learnerhub.domain.registration;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;

/** Says by which rules a batch is matched: the institution's own policy goes before that of the way in. */
public final class MatchChoice {

    private final Map<WayIn, MatchPolicy> policies;
    private final Supplier<String> model;
    private final Supplier<String> census;

    /** By the name tables alone. */
    public MatchChoice(Map<WayIn, MatchPolicy> policies, String model) {
        this(policies, () -> model, () -> "");
    }

    /**
     * @param model asked at each receipt for the digest of the model that decides from now on
     * @param census asked for the version of the newest census
     */
    public MatchChoice(Map<WayIn, MatchPolicy> policies, Supplier<String> model, Supplier<String> census) {
        this.policies = new EnumMap<>(WayIn.class);
        this.policies.putAll(policies);
        this.model = model;
        this.census = census;
    }

    public MatchRules rules(Institution institution, WayIn wayIn) {
        MatchPolicy own = institution.matchPolicy();
        MatchPolicy policy = own != null ? own : policies.getOrDefault(wayIn, MatchPolicy.SCORED);
        return new MatchRules(policy, model.get(), census.get());
    }
}
