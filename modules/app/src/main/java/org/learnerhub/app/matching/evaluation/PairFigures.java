package org.learnerhub.app.matching.evaluation;

/**
 * Counts pairs by whole points of their total.
 *
 * <p>F1 is the harmonic mean of precision and recall.
 */
final class PairFigures {

    private static final int LOWEST = -40;
    private static final int BINS = 80;

    private final long right;
    private final long[] hits = new long[BINS];
    private final long[] wrong = new long[BINS];

    /** @param right pairs of one person in the set */
    PairFigures(long right) {
        this.right = right;
    }

    /** @param precision of 1 where no pair was linked */
    record Quality(double precision, double recall) {

        double f1() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }

    void count(double total, boolean samePerson) {
        int bin = (int) Math.max(0, Math.min(BINS - 1, Math.floor(total) - LOWEST));
        (samePerson ? hits : wrong)[bin]++;
    }

    /** Linking every pair from this total on. */
    Quality from(int total) {
        long linkedRight = 0;
        long linkedWrong = 0;
        for (int bin = Math.max(0, total - LOWEST); bin < BINS; bin++) {
            linkedRight += hits[bin];
            linkedWrong += wrong[bin];
        }
        long linked = linkedRight + linkedWrong;
        return new Quality(linked == 0 ? 1 : linkedRight / (double) linked, linkedRight / (double) Math.max(1, right));
    }

    /** The total from which on linking is best; of equal ones the highest. */
    int best() {
        int best = LOWEST + BINS - 1;
        for (int total = best; total >= LOWEST; total--) {
            best = from(total).f1() > from(best).f1() ? total : best;
        }
        return best;
    }

    /** The share of right pairs that share a key at all. */
    double found() {
        return from(LOWEST).recall();
    }
}
