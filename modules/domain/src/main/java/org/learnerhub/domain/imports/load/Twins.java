package org.learnerhub.domain.imports.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a file that speak of the same, by their places in the file, from 0. There are few of them.
 *
 * @param groups by the place of each of them; the first is the first in the file
 */
record Twins(Map<Integer, List<Integer>> groups) {

    static Twins of(List<Pair> pairs) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (Pair pair : pairs) {
            List<Integer> group = groups.computeIfAbsent(pair.first(), first -> new ArrayList<>(List.of(first)));
            group.add(pair.twin());
            groups.put(pair.twin(), group);
        }
        return new Twins(groups);
    }

    /** Empty where the row is the only one. */
    List<Integer> of(int place) {
        return groups.getOrDefault(place, List.of());
    }

    /** @param first the place of the first row that speaks of the same */
    record Pair(int first, int twin) {}
}
