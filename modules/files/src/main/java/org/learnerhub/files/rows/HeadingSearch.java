package org.learnerhub.files.rows;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.csv.FirstLines;

/** Finds the headings, which may have a title and other lines above them. */
final class HeadingSearch<F extends Enum<F>> {

    private final Columns<F, ?> columns;
    private final CsvRow record;
    private final BooleanSupplier next;
    private final HeadValues head;

    /** @param next goes to the next record that is not blank; false at the end */
    HeadingSearch(Columns<F, ?> columns, CsvRow record, BooleanSupplier next, HeadValues head) {
        this.columns = columns;
        this.record = record;
        this.next = next;
        this.head = head;
    }

    /**
     * The record is at the headings then.
     *
     * @throws RefusedException UNKNOWN_LAYOUT as the line with most known headings has it, where none suffices
     */
    Headings<F> found() {
        int first = record.number();
        List<@Nullable String> best = record.copy();
        int bestRow = first;
        boolean more = true;
        for (int lines = 0; more && lines <= FirstLines.MOST; lines++) {
            List<@Nullable String> names = record.copy();
            if (Headings.suffice(columns, names)) {
                noteAbove(first);
                return Headings.of(columns, names, head);
            }
            if (Headings.known(columns, names) > Headings.known(columns, best)) {
                best = names;
                bestRow = record.number();
            }
            more = hasNext();
        }
        throw missing(best, bestRow);
    }

    private RefusedException missing(List<@Nullable String> names, int row) {
        try {
            Headings.of(columns, names, head);
            return new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "row " + row);
        } catch (RefusedException e) {
            return Headings.known(columns, names) == 0
                    ? new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "no heading is known in row " + row)
                    : new RefusedException(e.refusal().code(), e.refusal().place() + ", in row " + row);
        }
    }

    private boolean hasNext() {
        try {
            return next.getAsBoolean();
        } catch (RefusedException e) {
            return false;
        }
    }

    private void noteAbove(int first) {
        int last = record.number() - 1;
        if (last >= first) {
            head.note(new Notice(
                    IntakeCode.LINES_ABOVE_HEADINGS, first == last ? "row " + first : "rows " + first + " to " + last));
        }
    }
}
