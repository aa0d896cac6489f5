package org.learnerhub.domain.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerRegister;

/** The matchers by the rules that they follow; those used last are kept, since a census may be large. */
public final class Matchers {

    private static final int MOST_KEPT = 8;

    private final LearnerRegister register;
    private final MatchModels models;
    private final Censuses censuses;
    private final CrowdWatch crowds;
    private final Map<MatchRules, RowMatcher> byRules = new LinkedHashMap<>(16, 0.75f, true);
    private Census known = Census.none();

    /** By the name tables alone. */
    public Matchers(LearnerRegister register, MatchModels models, CrowdWatch crowds) {
        this(register, models, Censuses.NONE, crowds);
    }

    public Matchers(LearnerRegister register, MatchModels models, Censuses censuses, CrowdWatch crowds) {
        this.register = register;
        this.models = models;
        this.censuses = censuses;
        this.crowds = crowds;
    }

    /** @throws IllegalStateException where nobody knows the model or the census */
    public RowMatcher by(MatchRules rules) {
        synchronized (byRules) {
            RowMatcher matcher = byRules.get(rules);
            if (matcher == null) {
                matcher = new RowMatcher(register, model(rules), rules.policy(), census(rules.census()), crowds);
                byRules.put(rules, matcher);
                byRules.keySet().stream()
                        .limit(Math.max(0, byRules.size() - MOST_KEPT))
                        .toList()
                        .forEach(byRules::remove);
            }
            return matcher;
        }
    }

    /** @throws DamagedModelException where nobody knows the model, or its text was changed */
    public MatchModel model(MatchRules rules) {
        if (rules.model().isEmpty()) {
            return MatchModel.standard();
        }
        return models.find(rules.model()).orElseThrow(() -> new DamagedModelException(rules.model()));
    }

    /** The one read last is remembered: policies share it. */
    private Census census(String version) {
        if (version.isEmpty()) {
            return Census.none();
        }
        if (!known.version().equals(version)) {
            known = censuses.find(version)
                    .orElseThrow(() -> new IllegalStateException("no census has the version " + version));
        }
        return known;
    }
}
