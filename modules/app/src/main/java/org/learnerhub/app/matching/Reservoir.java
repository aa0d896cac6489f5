package org.learnerhub.app.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** An even sample of what passes by, whatever its number. */
final class Reservoir<T> {

    private final int most;
    private final RandomGenerator random;
    private final List<T> kept = new ArrayList<>();
    private long seen;

    Reservoir(int most, RandomGenerator random) {
        this.most = most;
        this.random = random;
    }

    void add(T item) {
        seen++;
        if (kept.size() < most) {
            kept.add(item);
        } else {
            long place = random.nextLong(seen);
            if (place < most) {
                kept.set((int) place, item);
            }
        }
    }

    List<T> kept() {
        return List.copyOf(kept);
    }
}
