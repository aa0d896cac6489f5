package org.learnerhub.domain.matching;

import java.util.Map;

/** One state of expectation maximisation: how often levels occur in pairs of one person and in other candidates. */
final class LevelShares {

    private static final double FIRST_GUESS = 0.2;

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

    /** Starts with what the model says of one person, and takes all candidates for two. */
    static LevelShares of(MatchModel model, double[][] candidates) {
        double[][] ofOne = new double[candidates.length][];
        for (Compared field : Compared.all()) {
            double[] raised = new double[Level.all().size()];
            for (Level level : Level.all()) {
                double ratio = Math.pow(2, Math.max(-6, Math.min(6, model.weight(field, level))));
                raised[level.ordinal()] =
                        level == Level.MISSING ? 0 : candidates[field.ordinal()][level.ordinal()] * ratio;
            }
            ofOne[field.ordinal()] = raised;
        }
        double[][] none = new double[candidates.length][Level.all().size()];
        return new LevelShares(ModelTraining.normalised(scaled(ofOne)), candidates, none, FIRST_GUESS);
    }

    LevelShares next(Map<Long, Integer> patterns) {
        double[][] one = new double[ofOne.length][Level.all().size()];
        double[][] two = new double[ofOne.length][Level.all().size()];
        double[][] toldOfOne = new double[ofOne.length][Level.all().size()];
        double matches = 0;
        double all = 0;
        for (Map.Entry<Long, Integer> entry : patterns.entrySet()) {
            double probability = probability(entry.getKey());
            double count = entry.getValue();
            ModelTraining.add(one, entry.getKey(), count * probability);
            ModelTraining.addTold(toldOfOne, entry.getKey(), count * probability);
            ModelTraining.add(two, entry.getKey(), count * (1 - probability));
            matches += count * probability;
            all += count;
        }
        double share = all == 0 ? FIRST_GUESS : Math.max(1e-6, Math.min(1 - 1e-6, matches / all));
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

    /** To counts large enough that smoothing leaves them alone. */
    private static double[][] scaled(double[][] shares) {
        for (double[] field : shares) {
            double sum = 0;
            for (double share : field) {
                sum += share;
            }
            for (int i = 0; i < field.length; i++) {
                field[i] = sum == 0 ? 0 : field[i] / sum * 10_000;
            }
        }
        return shares;
    }
}
