package org.learnerhub.domain.matching;

import java.util.Properties;

/**
 * How much the frequency of a name moves the weight of its agreeing: {@code factor · (bits − average)}, kept within
 * {@code least} and {@code most}. A level without a factor is not moved.
 */
final class Frequencies {

    private final double[][] factors =
            new double[Compared.all().size()][Level.all().size()];
    private final double[] average = new double[Compared.all().size()];
    private final double[] least = new double[Compared.all().size()];
    private final double[] most = new double[Compared.all().size()];

    Frequencies(Properties properties) {
        for (Compared field : Compared.all()) {
            int at = field.ordinal();
            average[at] = MatchModel.numberOr(properties, field + ".frequency.average", 0);
            least[at] = MatchModel.numberOr(properties, field + ".frequency.least", 0);
            most[at] = MatchModel.numberOr(properties, field + ".frequency.most", 0);
            for (Level level : Level.all()) {
                factors[at][level.ordinal()] = MatchModel.numberOr(properties, field + "." + level + ".frequency", 0);
            }
        }
    }

    double factor(Compared field, Level level) {
        return factors[field.ordinal()][level.ordinal()];
    }

    double adjustment(Compared field, Level level, double bits) {
        int at = field.ordinal();
        double moved = factors[at][level.ordinal()] * (bits - average[at]);
        return Math.max(least[at], Math.min(most[at], moved));
    }
}
