package org.learnerhub.domain.matching;

import java.util.Map;

/** How many people bear a name, in classes, by the name's hash; two names of one hash count as one. */
final class NameCounts {

    /** Five years of birth each, the first ends with 1944, the last begins with 2015. */
    static final int PERIODS = 16;

    private static final int FIRST_YEARS_END = 1945;
    private static final int YEARS = 5;

    /** So many periods before and after belong to the same generation of names. */
    private static final int NEAR = 2;

    private final long[] hashes;
    private final long[] periods;
    private final byte[] totals;
    private final int mask;
    private final int size;

    /** @param byName of each name the class in all, and by period */
    NameCounts(Map<String, Bearers> byName) {
        int capacity = Integer.highestOneBit(Math.max(4, byName.size() * 2)) * 2;
        hashes = new long[capacity];
        periods = new long[capacity];
        totals = new byte[capacity];
        mask = capacity - 1;
        size = byName.size();
        byName.forEach((name, bearers) -> {
            int slot = slot(hash(name));
            hashes[slot] = hash(name);
            periods[slot] = bearers.periods();
            totals[slot] = (byte) bearers.total();
        });
    }

    /**
     * Classes of bearers, see {@link BearerClass}.
     *
     * @param periods sixteen of four bits, the earliest in the lowest
     */
    record Bearers(int total, long periods) {}

    int size() {
        return size;
    }

    /** The class of all who bear the name. */
    int total(String name) {
        return totals[slot(hash(name))];
    }

    /** The greatest class of a period about the year of birth; of all periods where the year is 0. */
    int about(String name, int birthYear) {
        long those = periods[slot(hash(name))];
        int at = period(birthYear);
        int from = birthYear == 0 ? 0 : Math.max(0, at - NEAR);
        int to = birthYear == 0 ? PERIODS - 1 : Math.min(PERIODS - 1, at + NEAR);
        int most = 0;
        for (int i = from; i <= to; i++) {
            most = Math.max(most, (int) (those >>> (4 * i)) & 0xF);
        }
        return most;
    }

    /** The class of the one period of the year of birth. */
    int of(String name, int birthYear) {
        return (int) (periods[slot(hash(name))] >>> (4 * period(birthYear))) & 0xF;
    }

    static int period(int birthYear) {
        return birthYear < FIRST_YEARS_END ? 0 : Math.min(PERIODS - 1, (birthYear - FIRST_YEARS_END) / YEARS + 1);
    }

    private static long hash(String name) {
        return Hash.mix(Hash.add(Hash.SEED, name)) | 1;
    }

    private int slot(long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
