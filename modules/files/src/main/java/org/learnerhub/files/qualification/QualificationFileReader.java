package org.learnerhub.files.qualification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.qualification.QualificationField;
import org.learnerhub.domain.qualification.QualificationReader;
import org.learnerhub.domain.qualification.RawQualification;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.csv.FirstLines;
import org.learnerhub.files.csv.QuoteMender;
import org.learnerhub.files.csv.UnwrappedRows;
import org.learnerhub.files.text.DetectedFormat;
import org.learnerhub.files.text.ReaderLimits;

/**
 * Reads lists of qualifications from CSV as spreadsheets write it: UTF-8 or Windows-1252, comma, semicolon or tab, headings
 * in any order and case with a few lines above them, stray quotation marks, blank rows.
 */
public final class QualificationFileReader implements QualificationReader {

    private static final int PARSER_BLOCK = 16_384;
    private static final Pattern AS_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private final ReaderLimits limits;

    public QualificationFileReader(ReaderLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> read(InputStream file, Consumer<RawQualification> rows) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(file);
            DetectedFormat detected = DetectedFormat.of(bytes);
            if (detected.format() == FileFormat.XML) {
                throw new RefusedException(QualificationCode.QUALIFICATION_HEADINGS, "XML");
            }
            PushbackReader text = new PushbackReader(detected.text(bytes, null), FirstLines.LONGEST_LINE);
            FirstLines lines = FirstLines.of(
                    text,
                    FileSeparator.AUTO,
                    name -> QualificationField.ofHeading(name).isPresent());
            Reader unwrapped = lines.wrapped() ? new UnwrappedRows(text) : text;
            CsvRow record = new CsvRow(limits);
            return read(
                    record, records(new QuoteMender(unwrapped, lines.separator()), lines.separator(), record), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<CsvRow> records(Reader text, char separator, CsvRow record) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(PARSER_BLOCK + 2 * limits.valueChars())
                .build(record, text)
                .iterator();
    }

    private static List<String> read(CsvRow record, Iterator<CsvRow> records, Consumer<RawQualification> rows) {
        QualificationHeadings headings = QualificationHeadings.find(record, () -> nextFilled(record, records));
        while (nextFilled(record, records)) {
            rows.accept(row(record, headings));
        }
        return headings.ignored();
    }

    private static RawQualification row(CsvRow record, QualificationHeadings headings) {
        Map<QualificationField, String> values = new EnumMap<>(QualificationField.class);
        headings.columns().forEach((field, column) -> {
            String value = record.value(column);
            if (value != null) {
                values.put(field, mended(value));
            }
        });
        boolean overlong = false;
        for (int column = headings.width(); column < record.count(); column++) {
            overlong |= record.value(column) != null;
        }
        values.values().removeIf(String::isEmpty);
        return new RawQualification(record.number(), values, overlong);
    }

    private static String mended(String value) {
        String text = value.replace(String.valueOf(QuoteMender.MARK), "").replace(QuoteMender.LITERAL, '"');
        return AS_FORMULA.matcher(text).replaceFirst("$1").strip();
    }

    private static boolean nextFilled(CsvRow record, Iterator<CsvRow> records) {
        try {
            while (records.hasNext()) {
                records.next();
                if (!record.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, record.place());
        }
    }
}
