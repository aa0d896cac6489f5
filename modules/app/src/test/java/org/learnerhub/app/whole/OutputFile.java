package org.learnerhub.app.whole;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of an output.csv. */
public record OutputFile(List<Line> lines) {

    public static OutputFile read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new OutputFile(csv.stream()
                    .map(line -> new Line(
                            line.getField("MISIdentifier"),
                            String.join(
                                    "|",
                                    line.getField("GivenName"),
                                    line.getField("FamilyName"),
                                    line.getField("DateOfBirth"),
                                    line.getField("Gender"),
                                    line.getField("LastKnownPostCode")),
                            line.getField("ULN"),
                            line.getField("ReturnCode")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param person the five key fields as sent */
    public record Line(String mis, String person, String uln, String code) {

        boolean isResolved() {
            return !uln.isEmpty();
        }
    }
}
