package org.learnerhub.domain.registration;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Tally;

/** How many rows ended with each return code, and the contract's five counters. Immutable. */
public final class Counts {

    private static final Counts ZERO = new Counts(new int[ReturnCode.all().size()]);

    private final int[] rows;

    private Counts(int[] rows) {
        this.rows = rows;
    }

    public static Counts zero() {
        return ZERO;
    }

    /** @param rows one number for each return code in order; copied */
    public static Counts of(int... rows) {
        return new Counts(Arrays.copyOf(rows, ReturnCode.all().size()));
    }

    /** Of a batch of learners. */
    public static Counts of(Tally tally) {
        return of(tally.rows());
    }

    public static Counts of(Iterable<RowOutcome> outcomes) {
        int[] rows = new int[ReturnCode.all().size()];
        outcomes.forEach(outcome -> rows[outcome.code().ordinal()]++);
        return new Counts(rows);
    }

    public Counts plus(Counts other) {
        int[] sum = rows.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.rows[i];
        }
        return new Counts(sum);
    }

    /** As the exchange keeps it. */
    public Tally tally() {
        return Tally.of(rows);
    }

    public int of(ReturnCode code) {
        return rows[code.ordinal()];
    }

    public int total() {
        return sum(ReturnCode.RC001, ReturnCode.RC013);
    }

    public int newLearners() {
        return of(ReturnCode.RC001);
    }

    public int existing() {
        return sum(ReturnCode.RC002, ReturnCode.RC004);
    }

    public int possibleMatches() {
        return sum(ReturnCode.RC007, ReturnCode.RC008);
    }

    public int notFound() {
        return sum(ReturnCode.RC005, ReturnCode.RC006);
    }

    public int rejected() {
        return sum(ReturnCode.RC009, ReturnCode.RC013);
    }

    public int resolved() {
        return newLearners() + existing();
    }

    private int sum(ReturnCode from, ReturnCode to) {
        int sum = 0;
        for (int i = from.ordinal(); i <= to.ordinal(); i++) {
            sum += rows[i];
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts that && Arrays.equals(rows, that.rows);
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
