package org.learnerhub.people.population;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/** Writes rows of layout 2A as CSV. */
final class SheetFile implements AutoCloseable {

    private static final List<LearnerField> COLUMNS = LearnerField.all().stream()
            .filter(field -> field != LearnerField.UCI && field != LearnerField.UPN)
            .toList();
    private static final List<String> HEAD = List.of("FileVersion", "FileName", "UKPRN", "LearnerRecordCount");

    private final CsvWriter csv;
    private final List<String> head;
    private boolean first = true;

    SheetFile(Path file, String name, int rows) throws IOException {
        csv = CsvWriter.builder().build(file);
        head = List.of("2A", name, "10099001", Integer.toString(rows));
        List<String> headings = new ArrayList<>(HEAD);
        COLUMNS.forEach(column -> headings.add(column.csvHeading()));
        csv.writeRecord(headings);
    }

    void write(@Nullable Uln uln, String identifier, LearnerDetails details) {
        List<String> values = new ArrayList<>(first ? head : List.of("", "", "", ""));
        first = false;
        for (LearnerField column : COLUMNS) {
            values.add(
                    switch (column) {
                        case ULN -> uln == null ? "" : uln.toString();
                        case MIS_IDENTIFIER -> identifier;
                        default -> details.text(column);
                    });
        }
        csv.writeRecord(values);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
