package org.learnerhub.files.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.csv.FirstLines;
import org.learnerhub.files.csv.QuoteMender;
import org.learnerhub.files.csv.TemplateRow;
import org.learnerhub.files.csv.UnwrappedRows;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.text.StrictText;

/** Reads one CSV file. Blank records count as rows but are handed to nobody. */
final class CsvFileReader<F extends Enum<F>, R> {

    /** What the parser reads at once, twice; the rest of its buffer is for the longest value, all of it marks. */
    private static final int PARSER_BLOCK = 16_384;

    private final Columns<F, R> columns;
    private final RowMaker<F, R> maker;
    private final StrictText text;
    private final ReaderLimits limits;
    private final QuoteMender mender;
    private final char separator;
    private final CsvRow record;
    private final Iterator<CsvRow> records;
    private final HeadValues head = new HeadValues();
    private final boolean wrapped;
    private int rows;
    /** The last row, not handed on before it is known whether the file ends with it. */
    private @Nullable R held;

    private int last;
    private int lastCount;

    /** @param notices what was recognised before */
    CsvFileReader(
            Columns<F, R> columns, StrictText text, ReaderLimits limits, FileSeparator settled, List<Notice> notices)
            throws IOException {
        this.columns = columns;
        maker = columns.rows();
        this.text = text;
        this.limits = limits;
        notices.forEach(head::note);
        PushbackReader source = new PushbackReader(text, FirstLines.LONGEST_LINE);
        FirstLines lines = FirstLines.of(source, settled, columns::isKnown);
        separator = lines.separator();
        wrapped = lines.wrapped();
        mender = new QuoteMender(wrapped ? new UnwrappedRows(source) : source, separator);
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

    void read(Sink<R> sink) {
        if (!nextFilled()) {
            throw new RefusedException(IntakeCode.EMPTY_FILE);
        }
        Headings<F> headings = new HeadingSearch<>(columns, record, this::nextFilled, head).found();
        if (wrapped) {
            head.note(new Notice(IntakeCode.ROWS_UNQUOTED, ""));
        }
        CsvValues<F, R> values = new CsvValues<>(columns, maker, headings, separator);
        FileHead said = null;
        while (nextFilled()) {
            if (said == null && TemplateRow.is(record, headings::provesData)) {
                head.note(new Notice(IntakeCode.TEMPLATE_ROW, record.place()));
                continue;
            }
            said = said == null ? head(headings, sink) : said;
            R row = values.of(record, mender.isWorthALook());
            if (row != null) {
                hand(row, sink);
            }
            last = record.number();
            lastCount = record.count();
        }
        end(headings, said, sink);
        if (rows == 0) {
            throw new RefusedException(IntakeCode.NO_ROWS);
        }
    }

    /** Where the file has which field; empty where it has no headings. */
    Map<F, HeadingPlace> places() {
        return nextFilled()
                ? new HeadingSearch<>(columns, record, this::nextFilled, head).found().places()
                : Map.of();
    }

    private FileHead head(Headings<F> headings, Sink<R> sink) {
        headings.head().forEach((field, column) -> head.put(field, unquoted(record.value(column))));
        FileHead said = columns.head(head, FileFormat.CSV, headings.present(), "", record.place() + ", ");
        try {
            maker.begin(head);
            sink.head(said);
        } catch (RefusedException e) {
            String place = e.refusal().place();
            throw new RefusedException(
                    e.refusal().code(), place == null ? record.place() : record.place() + ", " + place);
        }
        return said;
    }

    private static @Nullable String unquoted(@Nullable String value) {
        return value == null ? null : value.replaceAll("^=?\"+|\"+$", "").strip();
    }

    private void hand(R row, Sink<R> sink) {
        if (++rows > limits.rows()) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, record.place());
        }
        if (held != null) {
            sink.row(held);
        }
        held = row;
    }

    /**
     * A last record without line end may have lost its own end and others behind it. A count tells; without one the
     * row is in doubt, unless its last value visibly ends.
     */
    private void end(Headings<F> headings, @Nullable FileHead said, Sink<R> sink) {
        boolean unended = record.number() == last && !text.endsInLineEnd();
        boolean isShort = lastCount < headings.columns();
        boolean counted = said != null && said.recordCount() != null;
        if (unended && isShort && counted) {
            throw new RefusedException(IntakeCode.TRUNCATED, "row " + last + ", without its last values and line end");
        }
        if (held != null) {
            boolean closed = (wrapped || mender.endedInClosedQuotes()) && !isShort;
            sink.row(unended && !counted && !closed && columns.number(held) == last ? inDoubt(held) : held);
        }
    }

    private R inDoubt(R row) {
        return columns.only(row, new Objection<>(RowCode.LAST_ROW_IN_DOUBT, null, null));
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
                    mender.endedInQuotes() ? IntakeCode.TRUNCATED : IntakeCode.STRUCTURE_LIMIT, record.place());
        }
    }
}
