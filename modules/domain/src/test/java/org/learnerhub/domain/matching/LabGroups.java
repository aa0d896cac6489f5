package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records joined to people. Links are taken best first, and two groups become one if all their members, each compared
 * with each, are on the whole for it: the totals add up to even odds and more. One doubtful link alone joins nobody.
 */
final class LabGroups {

    private final List<MatchRecord> records;
    private final Scorer scorer;
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    LabGroups(List<MatchRecord> records, Scorer scorer) {
        this.records = records;
        this.scorer = scorer;
        groupOf = new int[records.size()];
        Arrays.setAll(groupOf, i -> i);
        for (int i = 0; i < groupOf.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    void join(int one, int other) {
        List<Integer> mine = groups.get(groupOf[one]);
        List<Integer> theirs = groups.get(groupOf[other]);
        if (mine != theirs && speakFor(mine, theirs)) {
            theirs.forEach(member -> groupOf[member] = groupOf[one]);
            mine.addAll(theirs);
            theirs.clear();
        }
    }

    private boolean speakFor(List<Integer> mine, List<Integer> theirs) {
        long sum = 0;
        for (int one : mine) {
            for (int other : theirs) {
                sum += scorer.total(records.get(one), records.get(other));
            }
        }
        return sum >= 0;
    }

    /** How many pairs of members there are. */
    long pairs() {
        return groups.stream()
                .mapToLong(group -> group.size() * (group.size() - 1L) / 2)
                .sum();
    }

    /** How many of them are one person. */
    long rightPairs(LabSet set) {
        long right = 0;
        for (List<Integer> group : groups) {
            Map<String, Long> people = new HashMap<>();
            group.forEach(member -> people.merge(set.labels().get(member), 1L, Long::sum));
            right += LabSet.pairs(people.values());
        }
        return right;
    }
}
