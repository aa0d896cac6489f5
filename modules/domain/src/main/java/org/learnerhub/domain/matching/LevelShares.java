package org.learnerhub.domain.matching;

import java.util.Map;
import java.util.function.LongToDoubleFunction;

/** One state of expectation maximisation: how often levels occur in pairs of one person and in other candidates. */
final class LevelShares {

    private final double[][] ofOne;
    private final double[][] ofTwo;
    private final double[][] told;
    private final double prevalence;

    private LevelShares(double[][] ofOne, double[][] ofTwo, double[][] told, double prevalence) {
        this.ofOne = ofOne;
        this.ofTwo = ofTwo;
        this.told = told;
        this.prevalence = prevalence;
    }

    /** Starts with what the model says of each pair. */
    static LevelShares of(MatchModel model, Map<Long, Integer> patterns) {
        return learnt(patterns, pattern -> {
            double total = model.prior();
            for (Compared field : Compared.all()) {
                total += model.weight(field, ModelTraining.level(pattern, field.ordinal()));
            }
            return 1 / (1 + Math.pow(2, -total));
        });
    }

    LevelShares next(Map<Long, Integer> patterns) {
        return learnt(patterns, this::probability);
    }

    private static LevelShares learnt(Map<Long, Integer> patterns, LongToDoubleFunction ofOnePerson) {
        double[][] one = new double[Compared.all().size()][Level.all().size()];
        double[][] two = new double[Compared.all().size()][Level.all().size()];
        double[][] toldOfOne = new double[Compared.all().size()][Level.all().size()];
        double matches = 0;
        double all = 0;
        for (Map.Entry<Long, Integer> entry : patterns.entrySet()) {
            double probability = ofOnePerson.applyAsDouble(entry.getKey());
            double count = entry.getValue();
            ModelTraining.add(one, entry.getKey(), count * probability);
            ModelTraining.addTold(toldOfOne, entry.getKey(), count * probability);
            ModelTraining.add(two, entry.getKey(), count * (1 - probability));
            matches += count * probability;
            all += count;
        }
        double share = all == 0 ? 0.5 : Math.max(1e-6, Math.min(1 - 1e-6, matches / all));
        return new LevelShares(ModelTraining.normalised(one), ModelTraining.normalised(two), toldOfOne, share);
    }

    /** How many pairs of one person showed each level, as far as is known, where a key without the field found them. */
    double[][] told() {
        return told;
    }

    private double probability(long pattern) {
        double odds = prevalence / (1 - prevalence);
        for (int field = 0; field < ofOne.length; field++) {
            Level level = ModelTraining.level(pattern, field);
            if (level != Level.MISSING && field != Compared.PERSON.ordinal()) {
                odds *= ofOne[field][level.ordinal()] / ofTwo[field][level.ordinal()];
            }
        }
        return odds / (1 + odds);
    }
}
