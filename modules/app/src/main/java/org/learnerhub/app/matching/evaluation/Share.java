package org.learnerhub.app.matching.evaluation;

import java.util.Locale;

/**
 * So many of so many, with its 95 % interval: Wilson's, and by the rule of three where none or all are counted.
 *
 * @param all may be 0; then the share says nothing
 */
record Share(long count, long all) {

    private static final double Z = 1.959964;

    double value() {
        return all == 0 ? Double.NaN : count / (double) all;
    }

    double low() {
        if (all == 0) {
            return Double.NaN;
        }
        return count == all ? Math.max(0, 1 - 3.0 / all) : count == 0 ? 0 : centre() - half();
    }

    double high() {
        if (all == 0) {
            return Double.NaN;
        }
        return count == 0 ? Math.min(1, 3.0 / all) : count == all ? 1 : centre() + half();
    }

    private double centre() {
        double n = all;
        return (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double half() {
        double n = all;
        double p = value();
        return Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    }

    /** Six digits after the point, so that the highest mark can be told from the one below. */
    String text() {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.6f", value());
    }

    String interval() {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.6f to %.6f", low(), high());
    }
}
