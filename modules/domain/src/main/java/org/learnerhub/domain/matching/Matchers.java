package org.learnerhub.domain.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.learnerhub.domain.learner.LearnerRegister;

/** The matchers by the rules that they follow. */
public final class Matchers {

    private final LearnerRegister register;
    private final MatchModels models;
    private final CrowdWatch crowds;
    private final Map<MatchRules, RowMatcher> byRules = new ConcurrentHashMap<>();

    public Matchers(LearnerRegister register, MatchModels models, CrowdWatch crowds) {
        this.register = register;
        this.models = models;
        this.crowds = crowds;
    }

    /** @throws IllegalStateException where nobody knows the model */
    public RowMatcher by(MatchRules rules) {
        return byRules.computeIfAbsent(rules, r -> new RowMatcher(register, model(r), r.policy(), crowds));
    }

    /** @throws IllegalStateException where nobody knows the model */
    public MatchModel model(MatchRules rules) {
        if (rules.model().isEmpty()) {
            return MatchModel.standard();
        }
        return models.find(rules.model())
                .orElseThrow(() -> new IllegalStateException("no model has the digest " + rules.model()));
    }
}
