package org.learnerhub.domain.matching;

/** Numbers other than 0, to be asked without boxing. Open addressing at a load of one half at most. */
final class LongSet {

    private final long[] slots;
    private final int mask;

    LongSet(long[] numbers) {
        int capacity = Integer.highestOneBit(Math.max(4, numbers.length * 2)) * 2;
        slots = new long[capacity];
        mask = capacity - 1;
        for (long number : numbers) {
            slots[slot(number)] = number;
        }
    }

    boolean contains(long number) {
        return slots[slot(number)] == number;
    }

    /** Where the number is, or the free slot where it would be. */
    private int slot(long number) {
        int at = (int) (number ^ (number >>> 32)) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
