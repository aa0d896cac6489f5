package org.learnerhub.files.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.text.ReaderLimits;

/** One CSV record as the parser hands it over; a single object, filled anew for each record. Values are stripped. */
public final class CsvRow extends CsvCallbackHandler<CsvRow> {

    private final ReaderLimits limits;
    private final @Nullable String[] values;
    private int number;
    private int count;
    private boolean filled;

    public CsvRow(ReaderLimits limits) {
        this.limits = limits;
        values = new @Nullable String[limits.columns()];
    }

    /** The row's number as a spreadsheet shows it. */
    public int number() {
        return number;
    }

    public String place() {
        return "row " + number;
    }

    /** How many values there are, blank ones included. */
    public int count() {
        return count;
    }

    /** Null where the value is blank or absent. */
    @Nullable
    public String value(int column) {
        return column < count ? values[column] : null;
    }

    public boolean isBlank() {
        return !filled;
    }

    public List<@Nullable String> copy() {
        List<@Nullable String> copy = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            copy.add(values[i]);
        }
        return copy;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        number++;
        count = 0;
        filled = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > limits.valueChars() || count == values.length) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, place());
        }
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        filled |= from < to;
        values[count++] = from < to ? new String(buffer, from, to - from) : null;
    }

    /** As {@link String#strip()} has it, and the no-break space and byte order mark that spreadsheets leave behind. */
    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || c == 0xa0 || c == 0xfeff);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are switched off");
    }

    @Override
    protected void setEmpty() {
        // count is 0 already
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }
}
