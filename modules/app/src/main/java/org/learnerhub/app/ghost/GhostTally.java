package org.learnerhub.app.ghost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learnerhub.domain.ghost.GhostSigns;
import org.learnerhub.domain.ghost.ProviderCounts;
import org.learnerhub.domain.ghost.ProviderRate;
import org.learnerhub.domain.ghost.Suspect;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.people.ghost.GhostPlan;
import org.learnerhub.people.ghost.GhostPopulation;
import org.learnerhub.people.ghost.InventedLearner;

/** Counts over invented registers of one population who is reported, by kind. */
final class GhostTally {

    private final GhostSigns signs;
    private final double minimum;
    private final Map<String, long[]> kinds = new TreeMap<>();
    private final long[] ghosts = new long[2];
    private final long[] real = new long[2];
    private long crooked;
    private long striking;
    private long strikingCrooked;

    GhostTally(GhostSigns signs, double minimum) {
        this.signs = signs;
        this.minimum = minimum;
    }

    GhostTally add(GhostPlan plan) {
        ProviderCounts counts = new ProviderCounts();
        Set<Ukprn> inventing = new HashSet<>();
        for (InventedLearner one : GhostPopulation.of(plan)) {
            Suspect weighed = signs.weigh(one.learner(), GhostPlan.TODAY);
            boolean reported = weighed.total() >= minimum;
            counts.add(weighed, reported);
            if (one.ghost() && one.learner().registration().by() != null) {
                inventing.add(one.learner().registration().by());
            }
            count(one.ghost() ? ghosts : real, reported);
            count(
                    kinds.computeIfAbsent((one.ghost() ? "ghost: " : "real: ") + one.kind(), any -> new long[2]),
                    reported);
        }
        crooked += inventing.size();
        for (ProviderRate rate : counts.rates()) {
            if (rate.striking()) {
                striking++;
                strikingCrooked += inventing.contains(rate.provider()) ? 1 : 0;
            }
        }
        return this;
    }

    private static void count(long[] counts, boolean reported) {
        counts[0]++;
        if (reported) {
            counts[1]++;
        }
    }

    /** How many of the reported are ghosts. */
    double precision() {
        return share(ghosts[1], ghosts[1] + real[1]);
    }

    /** How many of the ghosts are reported. */
    double recall() {
        return share(ghosts[1], ghosts[0]);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / (double) whole;
    }

    /** Cells of the table, under each other. */
    List<String> column() {
        return List.of(
                Long.toString(real[0]),
                Long.toString(ghosts[0]),
                Long.toString(real[1] + ghosts[1]),
                String.format(Locale.ROOT, "%.3f", precision()),
                String.format(Locale.ROOT, "%.3f", recall()),
                String.format(Locale.ROOT, "%.1f", 10_000 * share(real[1], real[0])),
                Long.toString(crooked),
                strikingCrooked + " of " + striking);
    }

    /** A line for each kind. */
    List<String> kinds(String population) {
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, counts) -> lines.add(String.format(
                Locale.ROOT, "| %s | %s | %d | %.3f |", population, kind, counts[0], share(counts[1], counts[0]))));
        return lines;
    }
}
