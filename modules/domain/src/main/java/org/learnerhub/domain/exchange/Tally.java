package org.learnerhub.domain.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many rows of a batch ended in each of the ways that its kind knows, by number from 0. Immutable. */
public final class Tally {

    private static final Tally ZERO = new Tally(new int[0]);

    private final int[] rows;

    private Tally(int[] rows) {
        int length = rows.length;
        while (length > 0 && rows[length - 1] == 0) {
            length--;
        }
        this.rows = Arrays.copyOf(rows, length);
    }

    public static Tally zero() {
        return ZERO;
    }

    /** @param rows one number for each way in order; what is missing at the end is 0 */
    public static Tally of(int... rows) {
        return new Tally(rows);
    }

    public int rowsOf(int way) {
        return way < rows.length ? rows[way] : 0;
    }

    public Tally plus(Tally other) {
        int[] sum = Arrays.copyOf(rows, Math.max(rows.length, other.rows.length));
        for (int i = 0; i < other.rows.length; i++) {
            sum[i] += other.rows[i];
        }
        return new Tally(sum);
    }

    /** One row that ended in one way has ended in another since. */
    public Tally moved(int before, int after) {
        int[] moved = Arrays.copyOf(rows, Math.max(rows.length, 1 + Math.max(before, after)));
        moved[before]--;
        moved[after]++;
        return new Tally(moved);
    }

    public int total() {
        return Arrays.stream(rows).sum();
    }

    /** Up to the last way in which a row ended; copied. */
    public int[] rows() {
        return rows.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.toString(rows);
    }
}
