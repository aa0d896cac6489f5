package org.learnerhub.domain.matching;

/**
 * The prior of a closed set of records, found without labels: of the odds that two records drawn blindly are one person,
 * those that make as many pairs as the totals under them expect. A set may hold a person once, or ten times.
 */
public final class ClosedSetPrior {

    private static final int ROUNDS = 30;

    private ClosedSetPrior() {}

    /** To begin with: everybody has one other record. */
    public static double ofOneOther(long records) {
        return -log2((double) records);
    }

    /** @param totals of the pairs that share a key, each without the prior */
    public static double of(double[] totals, long records) {
        double prior = ofOneOther(records);
        for (int round = 0; round < ROUNDS; round++) {
            double pairs = 0;
            for (double total : totals) {
                pairs += 1 / (1 + Math.pow(2, -(total + prior)));
            }
            double others = Math.max(2 * pairs / records, 1.0 / records);
            prior = log2(others / records);
        }
        return prior;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
