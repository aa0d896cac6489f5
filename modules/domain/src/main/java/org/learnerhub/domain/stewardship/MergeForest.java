package org.learnerhub.domain.stewardship;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;

/** Who was merged into whom, step by step, as the register itself no longer says once chains are flattened. */
final class MergeForest {

    private final Map<Uln, List<Uln>> mergedInto = new HashMap<>();

    /** @param merges those in force, one for each merged learner */
    MergeForest(Collection<LearnerEvent.Merged> merges) {
        merges.forEach(merge -> mergedInto
                .computeIfAbsent(merge.master(), master -> new ArrayList<>(1))
                .add(merge.uln()));
    }

    /** Whoever was merged into this one, at whatever distance; not itself. */
    Set<Uln> below(Uln top) {
        Set<Uln> all = new LinkedHashSet<>();
        Deque<Uln> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (Uln next : mergedInto.getOrDefault(open.remove(), List.of())) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
        }
        return all;
    }
}
