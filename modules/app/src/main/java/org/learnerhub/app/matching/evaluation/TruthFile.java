package org.learnerhub.app.matching.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;

/**
 * Reads a truth file: CSV in UTF-8 with headings, separated by commas, semicolons or tabs. Complaints name code, file,
 * line and remedy, and never a value.
 */
final class TruthFile {

    private static final int HEADINGS_MOST = 65_536;

    private final Path file;

    TruthFile(Path file) {
        this.file = file;
    }

    /** @throws UserMistake where the file cannot be understood */
    Truth read() {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            char separator = separator(text);
            return read(text, separator);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(e);
        }
    }

    private UserMistake unreadable(Exception failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof CharacterCodingException) {
            return complaint(IntakeCode.BAD_ENCODING, 0, "the file is not UTF-8 text.", IntakeCode.BAD_ENCODING.mend());
        }
        return failure instanceof CsvParseException
                ? complaint(
                        IntakeCode.STRUCTURE_LIMIT, 0, "the file is not CSV.", "Look for a quotation mark too many.")
                : new UserMistake("the truth file cannot be read: " + file);
    }

    private Truth read(Reader text, char separator) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw complaint(IntakeCode.NO_ROWS, 0, "the file is empty.", "Give a line for each row of the batch.");
            }
            TruthLines lines = new TruthLines(this, records.next().getFields());
            records.forEachRemaining(lines::add);
            if (lines.truth().size() == 0) {
                throw complaint(
                        IntakeCode.NO_ROWS, 0, "the file has headings only.", "Give a line for each row of the batch.");
            }
            return lines.truth();
        }
    }

    /** @param line from 1; 0 where it is about the whole file */
    UserMistake complaint(HubCode code, long line, String what, String mend) {
        String place = line == 0 ? "" : ", line " + line;
        return new UserMistake("%s %s%s: %s %s".formatted(code.code(), file, place, what, mend));
    }

    /** The separator that most of the heading line's known headings stand between; leaves out a byte order mark. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(HEADINGS_MOST);
        char[] start = new char[HEADINGS_MOST];
        int count = Math.max(0, text.read(start));
        text.reset();
        String line = new String(start, 0, count).lines().findFirst().orElse("");
        Map<Character, String> separators = Map.of(',', ",", ';', ";", '\t', "\t");
        return separators.entrySet().stream()
                .filter(entry -> entry.getKey() != ',')
                .filter(entry -> known(line, entry.getValue()) > known(line, ","))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(',');
    }

    private static long known(String line, String separator) {
        long known = 0;
        for (String heading : line.split(separator, -1)) {
            known += TruthColumn.of(heading).isPresent() ? 1 : 0;
        }
        return known;
    }
}
