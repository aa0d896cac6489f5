package org.learnerhub.app.matching.evaluation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** The lines of a truth file, one after the other. */
final class TruthLines {

    /** What people write where a person is new. */
    private static final Set<String> NOBODY = Set.of("", "NEW", "NONE", "NULL", "NA", "N/A", "-", "0");

    private final TruthFile file;
    private final Map<TruthColumn, Integer> columns = new EnumMap<>(TruthColumn.class);
    private final int width;
    private final Truth truth;

    TruthLines(TruthFile file, List<String> headings) {
        this.file = file;
        width = headings.size();
        for (int i = 0; i < width; i++) {
            int column = i;
            TruthColumn.of(headings.get(i)).ifPresent(known -> columns.putIfAbsent(known, column));
        }
        if (!has(TruthColumn.ROW) && !has(TruthColumn.MIS_IDENTIFIER)) {
            throw file.complaint(
                    IntakeCode.UNKNOWN_LAYOUT,
                    1,
                    "no heading says which row of the batch is meant.",
                    "Name a column MISIdentifier, or row with numbers as a spreadsheet shows them.");
        }
        if (!has(TruthColumn.ULN) && !has(TruthColumn.PERSON)) {
            throw file.complaint(
                    IntakeCode.UNKNOWN_LAYOUT,
                    1,
                    "no heading says who the row is.",
                    "Name a column ULN, empty for new people, or person with MISIdentifiers of the register.");
        }
        truth = new Truth(!has(TruthColumn.ULN));
    }

    Truth truth() {
        return truth;
    }

    void add(CsvRecord line) {
        if (line.getFieldCount() != width) {
            throw complaint(RowCode.COLUMNS_DIFFER, line, "the line has another number of values than headings.");
        }
        TrueRow row = new TrueRow(
                uln(line),
                nullIfEmpty(text(line, TruthColumn.PERSON)),
                text(line, TruthColumn.TROUBLE),
                text(line, TruthColumn.COMMUNITY),
                nullIfEmpty(text(line, TruthColumn.OTHER)));
        if (!has(TruthColumn.ULN) && row.person() == null) {
            throw complaint(RowCode.COLUMNS_DIFFER, line, "the line does not say who the row is.");
        }
        String identifier = text(line, TruthColumn.MIS_IDENTIFIER);
        boolean first = identifier.isEmpty() ? truth.put(rowNumber(line), row) : truth.put(identifier, row);
        if (!first) {
            throw file.complaint(
                    RowCode.COLUMNS_DIFFER,
                    line.getStartingLineNumber(),
                    "an earlier line is about the same row.",
                    "Give one line for each row of the batch; where MISIdentifiers repeat, use row numbers.");
        }
    }

    private int rowNumber(CsvRecord line) {
        String number = text(line, TruthColumn.ROW);
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw complaint(RowCode.COLUMNS_DIFFER, line, "the line does not say which row of the batch is meant.");
        }
        return Integer.parseInt(number);
    }

    private @Nullable Uln uln(CsvRecord line) {
        String number = text(line, TruthColumn.ULN);
        if (NOBODY.contains(number.toUpperCase(Locale.ROOT))) {
            return null;
        }
        return Uln.parse(number)
                .orElseThrow(() -> file.complaint(
                        LearnerRowCode.ULN_FORMAT,
                        line.getStartingLineNumber(),
                        LearnerRowCode.ULN_FORMAT.sentence(),
                        "Copy the number again, or leave it blank for a new person."));
    }

    private String text(CsvRecord line, TruthColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= line.getFieldCount() ? "" : line.getField(at).strip();
    }

    private boolean has(TruthColumn column) {
        return columns.containsKey(column);
    }

    private UserMistake complaint(HubCode code, CsvRecord line, String what) {
        return file.complaint(code, line.getStartingLineNumber(), what, "Mend the line.");
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
