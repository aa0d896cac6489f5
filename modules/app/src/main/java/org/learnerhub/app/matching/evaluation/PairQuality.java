package org.learnerhub.app.matching.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How well pairs were linked. F1 is the harmonic mean of precision and recall.
 *
 * @param hits linked pairs of one person
 * @param linked all linked pairs
 * @param right all pairs of one person
 */
record PairQuality(long hits, long linked, long right) {

    /** 1 where no pair was linked. */
    double precision() {
        return linked == 0 ? 1 : hits / (double) linked;
    }

    double recall() {
        return hits / (double) Math.max(1, right);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    String text() {
        return String.format(Locale.ROOT, "%.4f (%.4f, %.4f)", f1(), precision(), recall());
    }

    Map<String, Double> members() {
        Map<String, Double> members = new LinkedHashMap<>();
        members.put("f1", f1());
        members.put("precision", precision());
        members.put("recall", recall());
        return members;
    }
}
