package org.learnerhub.app.matching.evaluation;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.learnerhub.domain.learner.LearnerRegister;

/**
 * Blocking keys of many people, 16 bytes each, in chains by bucket. Of a key only the first people are kept, in the
 * order in which they came, as the register looks up no more.
 */
final class KeyIndex {

    /** Learners that a look-up brings for one key. */
    static final int MOST_OF_A_KEY = LearnerRegister.MOST_PER_KEY;

    private static final int BITS = 23;
    private static final int NONE = 0;

    /** Slots from 1 on; 0 ends a chain. */
    private final int[] heads = new int[1 << BITS];

    private long[] keys = new long[1 << 16];
    private int[] people = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int size;

    void add(long key, int person) {
        int bucket = bucket(key);
        int last = NONE;
        int same = 0;
        for (int slot = heads[bucket]; slot != NONE; slot = next[slot]) {
            same += keys[slot] == key ? 1 : 0;
            last = slot;
        }
        if (same >= MOST_OF_A_KEY) {
            return;
        }
        int slot = ++size;
        grow(slot);
        keys[slot] = key;
        people[slot] = person;
        if (last == NONE) {
            heads[bucket] = slot;
        } else {
            next[last] = slot;
        }
    }

    /** In the order in which they were added. */
    void find(long key, IntConsumer person) {
        for (int slot = heads[bucket(key)]; slot != NONE; slot = next[slot]) {
            if (keys[slot] == key) {
                person.accept(people[slot]);
            }
        }
    }

    private void grow(int slot) {
        if (slot == keys.length) {
            int larger = keys.length + (keys.length >> 1);
            keys = Arrays.copyOf(keys, larger);
            people = Arrays.copyOf(people, larger);
            next = Arrays.copyOf(next, larger);
        }
    }

    /** Keys of one birthday lie close together, so their bits are spread first. */
    private static int bucket(long key) {
        long spread = key * 0x9E3779B97F4A7C15L;
        return (int) (spread >>> (Long.SIZE - BITS));
    }
}
