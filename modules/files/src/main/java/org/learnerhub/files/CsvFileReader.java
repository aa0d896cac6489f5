package org.learnerhub.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.BatchFileReader.Sink;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.batch.Layout;
import org.learnerhub.domain.batch.RawRow;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Reads one CSV file. Blank records count as rows but are handed to nobody. */
final class CsvFileReader {

    /** What the parser reads at once, twice; the rest of its buffer is for the longest value, all of it marks. */
    private static final int PARSER_BLOCK = 16_384;

    private final StrictText text;
    private final ReaderLimits limits;
    private final QuoteMender mender;
    private final char separator;
    private final CsvRow record;
    private final Iterator<CsvRow> records;
    private final HeadValues head = new HeadValues();
    private int rows;
    private int last;
    private int lastCount;

    CsvFileReader(StrictText text, ReaderLimits limits) throws IOException {
        this.text = text;
        this.limits = limits;
        PushbackReader source = new PushbackReader(text, Separator.LONGEST_LINE);
        separator = Separator.of(source);
        mender = new QuoteMender(source, separator);
        record = new CsvRow(limits);
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(PARSER_BLOCK + 2 * limits.valueChars())
                .build(record, mender)
                .iterator();
    }

    void read(Sink sink) {
        if (!nextFilled()) {
            throw new RefusedException(HubCode.EMPTY_FILE);
        }
        Headings headings = Headings.of(record.copy(), head);
        CsvLearner learner = new CsvLearner(headings, separator);
        boolean first = true;
        while (nextFilled()) {
            if (first) {
                head(headings, sink);
                first = false;
            }
            RawRow row = learner.of(record, mender.isWorthALook());
            if (row != null) {
                hand(row, sink);
            }
            last = record.number();
            lastCount = record.count();
        }
        refuseWhereCut(headings);
        if (rows == 0) {
            throw new RefusedException(HubCode.NO_ROWS);
        }
    }

    private void head(Headings headings, Sink sink) {
        headings.head().forEach((field, column) -> head.put(field, unquoted(record.value(column))));
        Layout layout = headings.isVerification() ? Layout.VERIFY : head.layout(headings.has3a());
        sink.head(head.head(FileFormat.CSV, layout, record.place() + ", "));
    }

    private static @Nullable String unquoted(@Nullable String value) {
        return value == null ? null : value.replaceAll("^=?\"+|\"+$", "").strip();
    }

    private void hand(RawRow row, Sink sink) {
        if (++rows > limits.rows()) {
            throw new RefusedException(HubCode.TOO_MANY_ROWS, record.place());
        }
        sink.row(row);
    }

    /** The last record lacks both values and line end: the rest was lost on the way. */
    private void refuseWhereCut(Headings headings) {
        if (lastCount < headings.columns() && record.number() == last && !text.endsInLineEnd()) {
            throw new RefusedException(HubCode.TRUNCATED, "row " + last);
        }
    }

    private boolean nextFilled() {
        while (more()) {
            records.next();
            if (!record.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean more() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException(
                    mender.endedInQuotes() ? HubCode.TRUNCATED : HubCode.STRUCTURE_LIMIT, record.place());
        }
    }
}
