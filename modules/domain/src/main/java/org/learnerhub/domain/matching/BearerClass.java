package org.learnerhub.domain.matching;

/**
 * How many bear a name, told so roughly that nobody learns who bears a rare one: 0 nobody or one or two, 1 a few (three
 * to nine), then a class for every doubling from ten on.
 */
final class BearerClass {

    /** Fewer say nothing: one of them may be the very person who is asked for, written down twice. */
    static final int FEW = 1;

    static final int TEN = 2;

    /** Where four bits end. */
    static final int MOST_OF_A_PERIOD = 15;

    private static final int FEWEST = 3;

    /** The mean of ten to nineteen where ever fewer names have ever more bearers: ten by the logarithm of two. */
    private static final double MEAN_OF_TEN = 14.4;

    private BearerClass() {}

    static int of(long bearers) {
        if (bearers < 10) {
            return bearers < FEWEST ? 0 : FEW;
        }
        return TEN + 63 - Long.numberOfLeadingZeros(bearers / 10);
    }

    /** So many people, on average, of a class from {@link #TEN} on. */
    static double people(int bearerClass) {
        return MEAN_OF_TEN * StrictMath.pow(2, bearerClass - (double) TEN);
    }

    static int ofPeriod(long bearers) {
        return Math.min(MOST_OF_A_PERIOD, of(bearers));
    }
}
