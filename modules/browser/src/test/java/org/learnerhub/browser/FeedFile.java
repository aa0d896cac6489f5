package org.learnerhub.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Feeds of an awarding body of two results each for all whom a college has enrolled. */
final class FeedFile {

    static final int CREATE = 1;
    static final int WITHDRAW = 3;

    private static final List<String> HEADINGS = List.of(
            "FileVersion",
            "FileName",
            "UKPRN",
            "SubmissionType",
            "RecordCount",
            "Uln",
            "FamilyName",
            "GivenName",
            "DateofBirth",
            "Gender",
            "LearnerPostcode",
            "ProviderUkprn",
            "UnitOrQualificationReferenceNumber",
            "AchievementAwardDate",
            "Grade",
            "LanguageForAssessment",
            "Action",
            "ActionDate",
            "ActionReason");

    private static final List<String> CODES = List.of("601/4505/5", "601/4506/7");

    private FeedFile() {}

    /**
     * @param enrolled the college's answer
     * @param awarded the day of award, by which feeds differ
     * @param file whose name without its ending is the feed's
     */
    static Path write(Path enrolled, String awarded, int action, Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(enrolled);
                CsvWriter feed = CsvWriter.builder().build(file)) {
            List<NamedCsvRecord> people = csv.stream()
                    .filter(row -> !row.getField("ULN").isEmpty())
                    .filter(row -> row.getField("DateOfBirth").matches("\\d{4}-\\d{2}-\\d{2}"))
                    .toList();
            String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
            List<String> head = List.of("1", name, "10099003", "FINAL", Integer.toString(people.size() * CODES.size()));
            feed.writeRecord(HEADINGS);
            for (NamedCsvRecord person : people) {
                for (String code : CODES) {
                    boolean first = person.equals(people.get(0)) && code.equals(CODES.get(0));
                    feed.writeRecord(Stream.concat(
                                    (first ? head : List.of("", "", "", "", "")).stream(),
                                    row(person, code, awarded, action))
                            .toList());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> row(NamedCsvRecord person, String code, String awarded, int action) {
        return Stream.of(
                person.getField("ULN"),
                person.getField("FamilyName"),
                person.getField("GivenName"),
                person.getField("DateOfBirth"),
                person.getField("Gender"),
                person.getField("LastKnownPostCode"),
                "10099001",
                code,
                awarded,
                "7",
                "English",
                Integer.toString(action),
                action == CREATE ? awarded : "2025-06-02",
                action == CREATE ? "" : "issued by mistake");
    }
}
