package org.learnerhub.files.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.result.FailedRows;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.csv.QuoteMender;
import org.learnerhub.files.csv.StrayQuotes;

/**
 * Makes a row of a CSV record. A record whose values may stand under the wrong headings becomes a row with an error:
 * its values are handed over for the answer, but nothing may be done with them.
 */
final class CsvValues<F extends Enum<F>, R> {

    private static final int FEW = 2;

    private final Columns<F, R> columns;
    private final RowMaker<F, R> maker;
    private final Headings<F> headings;
    private final char separator;

    CsvValues(Columns<F, R> columns, RowMaker<F, R> maker, Headings<F> headings, char separator) {
        this.columns = columns;
        this.maker = maker;
        this.headings = headings;
        this.separator = separator;
    }

    /** @return null where no column that is known is filled */
    @Nullable
    R of(CsvRow record, boolean worthALook) {
        List<Objection<F>> findings = new ArrayList<>(0);
        boolean misplaced = hasMore(record) || isWholeRow(record);
        boolean filled = misplaced;
        for (int column = 0; column < headings.columns(); column++) {
            String value = record.value(column);
            F field = value == null ? null : headings.field(column);
            if (value == null || field == null) {
                filled |= value != null && forbids(column, findings);
                continue;
            }
            filled = true;
            misplaced |= worthALook && isMisplaced(field, value, record);
            maker.set(field, repaired(field, value, findings));
        }
        if (misplaced) {
            findings.clear();
            findings.add(new Objection<>(RowCode.COLUMNS_DIFFER, null, null));
        }
        return filled ? maker.made(record.number(), findings) : null;
    }

    /** What such a column holds is left where it is. */
    private boolean forbids(int column, List<Objection<F>> findings) {
        String name = headings.forbidden(column);
        if (name != null) {
            findings.add(new Objection<>(FeedFieldCode.COLUMN_FORBIDDEN, null, "column " + name));
        }
        return name != null;
    }

    private String repaired(F field, String value, List<Objection<F>> findings) {
        String meant = headings.hasAdded() ? FailedRows.meant(value) : value;
        String repaired = StrayQuotes.removed(meant, columns.isFreeText(field));
        if (!repaired.equals(meant)) {
            findings.add(new Objection<>(RowCode.QUOTE_REPAIRED, field, null));
        }
        return repaired;
    }

    /** Whether a quotation mark that is missing or too many has likely drawn other values or rows into this one. */
    private boolean isMisplaced(F field, String value, CsvRow record) {
        boolean hasSeparator = value.indexOf(separator) >= 0;
        if (value.indexOf(QuoteMender.MARK) >= 0 || value.indexOf(QuoteMender.LITERAL) >= 0) {
            return hasSeparator || record.count() < headings.columns();
        }
        boolean hasBreak = value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
        return hasBreak && hasSeparator && !columns.isFreeText(field);
    }

    /** Whether all values stand in the first one: the row was put into quotation marks as a whole. */
    private boolean isWholeRow(CsvRow record) {
        String value = record.value(0);
        return value != null
                && headings.columns() > FEW
                && record.count() == 1
                && value.chars().filter(c -> c == separator).count() > FEW;
    }

    /** Whether there is a value beyond the headings or under a blank one. */
    private boolean hasMore(CsvRow record) {
        for (int column = headings.columns(); column < record.count(); column++) {
            if (record.value(column) != null) {
                return true;
            }
        }
        return false;
    }
}
