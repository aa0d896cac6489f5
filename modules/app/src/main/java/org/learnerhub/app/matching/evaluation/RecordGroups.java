package org.learnerhub.app.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records joined to people. Links are to be given best first; two groups become one if the totals of all pairs between
 * them add up to even odds and more, so one doubtful link alone joins nobody.
 */
final class RecordGroups {

    private final PublicSet set;
    private final PairTotals totals;
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    RecordGroups(PublicSet set, PairTotals totals) {
        this.set = set;
        this.totals = totals;
        groupOf = new int[set.records().size()];
        Arrays.setAll(groupOf, i -> i);
        for (int i = 0; i < groupOf.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    void link(int one, int other) {
        List<Integer> mine = groups.get(groupOf[one]);
        List<Integer> theirs = groups.get(groupOf[other]);
        if (groupOf[one] != groupOf[other] && speakForJoining(mine, theirs)) {
            theirs.forEach(member -> groupOf[member] = groupOf[one]);
            mine.addAll(theirs);
            theirs.clear();
        }
    }

    private boolean speakForJoining(List<Integer> mine, List<Integer> theirs) {
        long sum = 0;
        for (int one : mine) {
            for (int other : theirs) {
                sum += totals.of(one, other);
            }
        }
        return sum >= 0;
    }

    PairQuality quality() {
        long hits = 0;
        long linked = 0;
        for (List<Integer> group : groups) {
            Map<String, Long> people = new HashMap<>();
            group.forEach(member -> people.merge(set.clusters().get(member), 1L, Long::sum));
            hits += PublicSet.pairs(people.values());
            linked += PublicSet.pairs(List.of((long) group.size()));
        }
        return new PairQuality(hits, linked, set.rightPairs());
    }
}
