package org.learnerhub.domain.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets those learners through whom one of many rows that have the key may find plausible. Nothing is made before
 * somebody is met, and no row's bound before a key of that row is: most look-ups for what came lately meet nobody.
 */
final class KeyScreen {

    private final List<long[]> keysOfRows;
    private final IntFunction<SketchBound> bounds;
    private final @Nullable SketchBound[] made;
    private long @Nullable [] keys;
    private int[] rowOf = {};

    /**
     * @param keysOfRows each row's keys
     * @param bounds gives a row's bound by its place among the rows
     */
    KeyScreen(List<long[]> keysOfRows, IntFunction<SketchBound> bounds) {
        this.keysOfRows = keysOfRows;
        this.bounds = bounds;
        made = new SketchBound[keysOfRows.size()];
    }

    boolean lets(long key, long sketch) {
        long[] sorted = keys();
        for (int i = first(sorted, key); i < sorted.length && sorted[i] == key; i++) {
            if (!bound(rowOf[i]).isHopeless(key, sketch)) {
                return true;
            }
        }
        return false;
    }

    private SketchBound bound(int row) {
        SketchBound bound = made[row];
        if (bound == null) {
            bound = bounds.apply(row);
            made[row] = bound;
        }
        return bound;
    }

    private long[] keys() {
        long[] sorted = keys;
        if (sorted == null) {
            sorted = keysOfRows.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            rowOf = rowsOf(sorted);
            keys = sorted;
        }
        return sorted;
    }

    /** For each key, in order of keys, a row that has it. */
    private int[] rowsOf(long[] sorted) {
        int[] rows = new int[sorted.length];
        int[] taken = new int[sorted.length];
        for (int row = 0; row < keysOfRows.size(); row++) {
            for (long key : keysOfRows.get(row)) {
                int first = first(sorted, key);
                rows[first + taken[first]++] = row;
            }
        }
        return rows;
    }

    private static int first(long[] sorted, long key) {
        int at = Arrays.binarySearch(sorted, key);
        while (at > 0 && sorted[at - 1] == key) {
            at--;
        }
        return at < 0 ? sorted.length : at;
    }
}
