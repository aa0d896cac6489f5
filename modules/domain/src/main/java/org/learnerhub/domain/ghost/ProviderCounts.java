package org.learnerhub.domain.ghost;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learnerhub.domain.provider.Ukprn;

/** Counts for each provider whom it claims and who of them is reported. Grows with the providers only. */
public final class ProviderCounts {

    private static final long FEW = 5;
    private static final double FACTOR = 3;

    /** Of 17,000 providers chance alone makes one strike in fifty reports. */
    private static final double CHANCE = 1e-6;

    private final Map<Ukprn, long[]> counts = new TreeMap<>(Ukprns.ORDER);
    private long claimed;
    private long reported;

    public void add(Suspect learner, boolean isReported) {
        for (Ukprn provider : learner.learner().claimants()) {
            long[] count = counts.computeIfAbsent(provider, any -> new long[2]);
            count[0]++;
            claimed++;
            if (isReported) {
                count[1]++;
                reported++;
            }
        }
    }

    /** Of those providers who have anybody reported, by number. */
    public List<ProviderRate> rates() {
        return counts.entrySet().stream()
                .filter(one -> one.getValue()[1] > 0)
                .map(one -> rate(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .toList();
    }

    /** Half a learner is added to the others, so that there is a share where none of them is reported. */
    private ProviderRate rate(Ukprn provider, long own, long ownReported) {
        double share = (reported - ownReported + 0.5) / (claimed - own + 1.0);
        double expected = own * Math.min(1, share);
        boolean striking = ownReported >= FEW
                && ownReported >= FACTOR * expected
                && chanceOfAsMany(ownReported, expected) < CHANCE;
        return new ProviderRate(provider, own, ownReported, expected, striking);
    }

    /** The upper tail of the Poisson distribution; more than expected are asked for. */
    static double chanceOfAsMany(long seen, double expected) {
        double term = -expected + seen * Math.log(expected);
        for (long i = 2; i <= seen; i++) {
            term -= Math.log((double) i);
        }
        double one = Math.exp(term);
        double sum = 0;
        for (long i = seen + 1; one > sum * 1e-12 && one > 0; i++) {
            sum += one;
            one *= expected / (double) i;
        }
        return Math.min(1, sum);
    }
}
