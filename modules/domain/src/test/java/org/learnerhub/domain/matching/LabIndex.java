package org.learnerhub.domain.matching;

import java.util.function.IntFunction;
import org.learnerhub.domain.learner.LearnerDetails;

/** Blocking keys of many people in memory, in buckets by hash. */
final class LabIndex {

    /** A look-up takes the first people of a key and no more. */
    static final int MOST_OF_A_KEY = 100;

    private static final int BITS = 22;

    private final int[] starts = new int[(1 << BITS) + 1];
    private final long[] keys;
    private final int[] people;

    LabIndex(int size, IntFunction<LearnerDetails> details) {
        long[][] all = new long[size][];
        for (int i = 0; i < size; i++) {
            all[i] = BlockingKeys.of(details.apply(i)).toArray();
            for (long key : all[i]) {
                starts[bucket(key) + 1]++;
            }
        }
        for (int i = 0; i < 1 << BITS; i++) {
            starts[i + 1] += starts[i];
        }
        int total = starts[1 << BITS];
        keys = new long[total];
        people = new int[total];
        int[] at = starts.clone();
        for (int i = 0; i < size; i++) {
            for (long key : all[i]) {
                int slot = at[bucket(key)]++;
                keys[slot] = key;
                people[slot] = i;
            }
        }
    }

    int size() {
        return keys.length;
    }

    interface Hit {
        void found(int person);
    }

    void find(long key, Hit hit) {
        int bucket = bucket(key);
        int found = 0;
        for (int i = starts[bucket]; i < starts[bucket + 1] && found < MOST_OF_A_KEY; i++) {
            if (keys[i] == key) {
                hit.found(people[i]);
                found++;
            }
        }
    }

    private static int bucket(long key) {
        return (int) (Hash.mix(key) >>> (64 - BITS));
    }
}
