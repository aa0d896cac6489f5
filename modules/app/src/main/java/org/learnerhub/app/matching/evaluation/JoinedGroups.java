package org.learnerhub.app.matching.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Records as links join them into people. */
final class JoinedGroups {

    private final PublicSet set;
    private final int[] group;

    JoinedGroups(PublicSet set) {
        this.set = set;
        group = new int[set.records().size()];
        Arrays.setAll(group, i -> i);
    }

    void link(int one, int other) {
        group[root(one)] = root(other);
    }

    PairFigures.Quality quality() {
        Map<Integer, Long> sizes = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            int root = root(i);
            sizes.merge(root, 1L, Long::sum);
            both.merge(root + " " + set.clusters().get(i), 1L, Long::sum);
        }
        long joined = PublicSet.pairs(sizes.values());
        long hits = PublicSet.pairs(both.values());
        return new PairFigures.Quality(
                joined == 0 ? 1 : hits / (double) joined, hits / (double) Math.max(1, set.rightPairs()));
    }

    private int root(int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
