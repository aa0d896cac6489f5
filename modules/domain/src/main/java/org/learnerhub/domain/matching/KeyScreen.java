package org.learnerhub.domain.matching;

import java.util.Arrays;
import java.util.List;

/** Lets those learners through whom one of many rows that have the key may find plausible. */
final class KeyScreen {

    private final long[] keys;
    private final int[] rowOf;
    private final List<SketchBound> bounds;

    /**
     * @param keysOfRows each row's keys
     * @param bounds each row's
     */
    KeyScreen(List<long[]> keysOfRows, List<SketchBound> bounds) {
        this.bounds = bounds;
        long[][] asked = asked(keysOfRows);
        keys = Arrays.stream(asked).mapToLong(one -> one[0]).toArray();
        rowOf = Arrays.stream(asked).mapToInt(one -> (int) one[1]).toArray();
    }

    /** Each key with its row, in order of keys. */
    private static long[][] asked(List<long[]> keysOfRows) {
        long[][] asked =
                new long[keysOfRows.stream().mapToInt(own -> own.length).sum()][];
        int size = 0;
        for (int row = 0; row < keysOfRows.size(); row++) {
            for (long key : keysOfRows.get(row)) {
                asked[size++] = new long[] {key, row};
            }
        }
        Arrays.sort(asked, (one, other) -> Long.compare(one[0], other[0]));
        return asked;
    }

    boolean lets(long key, long sketch) {
        for (int i = first(key); i < keys.length && keys[i] == key; i++) {
            if (!bounds.get(rowOf[i]).isHopeless(key, sketch)) {
                return true;
            }
        }
        return false;
    }

    private int first(long key) {
        int at = Arrays.binarySearch(keys, key);
        while (at > 0 && keys[at - 1] == key) {
            at--;
        }
        return at < 0 ? keys.length : at;
    }
}
