package org.learnerhub.app.matching.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts how rows ended. */
final class Tally {

    private final Ends all = new Ends();
    private final Map<String, Ends> troubles = new TreeMap<>();
    private final Map<String, Ends> communities = new TreeMap<>();

    private final Map<String, Map<String, Ends>> troublesByCommunity = new TreeMap<>();
    private final PairTally pairs = new PairTally();

    /** Counts of ends by standing. */
    static final class Ends {

        private final long[][] counts = new long[Standing.values().length][End.values().length];

        long of(Standing standing, End end) {
            return counts[standing.ordinal()][end.ordinal()];
        }

        /** All rows of the standing. */
        long of(Standing standing) {
            long sum = 0;
            for (long count : counts[standing.ordinal()]) {
                sum += count;
            }
            return sum;
        }

        long of(End end) {
            long sum = 0;
            for (long[] standing : counts) {
                sum += standing[end.ordinal()];
            }
            return sum;
        }

        long rows() {
            long sum = 0;
            for (End end : End.values()) {
                sum += of(end);
            }
            return sum;
        }

        private void count(Standing standing, End end) {
            counts[standing.ordinal()][end.ordinal()]++;
        }
    }

    void count(Standing standing, End end, TrueRow truth) {
        all.count(standing, end);
        if (!truth.trouble().isEmpty()) {
            troubles.computeIfAbsent(truth.trouble(), trouble -> new Ends()).count(standing, end);
        }
        if (!truth.community().isEmpty()) {
            communities
                    .computeIfAbsent(truth.community(), community -> new Ends())
                    .count(standing, end);
            troublesByCommunity
                    .computeIfAbsent(truth.trouble(), trouble -> new TreeMap<>())
                    .computeIfAbsent(truth.community(), community -> new Ends())
                    .count(standing, end);
        }
    }

    Ends all() {
        return all;
    }

    /** In alphabetical order; empty where the truth names none. */
    Map<String, Ends> troubles() {
        return Collections.unmodifiableMap(troubles);
    }

    /** Communities with rows of this trouble. */
    Map<String, Ends> communities(String trouble) {
        return troublesByCommunity.getOrDefault(trouble, Map.of());
    }

    /** Of rows whose truth names somebody else. */
    PairTally pairs() {
        return pairs;
    }

    Map<String, Ends> communities() {
        return Collections.unmodifiableMap(communities);
    }
}
