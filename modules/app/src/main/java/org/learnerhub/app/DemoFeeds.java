package org.learnerhub.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample feeds, told of learners who got their numbers in this hub just now. Each learner of the samples becomes the
 * enrolled one of the nearest age. Rows that are wrong on purpose stay wrong: a number that is nobody's, another's name.
 */
final class DemoFeeds {

    private static final int LOOKED_AT = 100;

    private final List<Learner> enrolled;
    /** By the number that the samples give them. */
    private final Map<String, Role> roles = new HashMap<>();

    private DemoFeeds(List<Learner> enrolled) {
        this.enrolled = enrolled;
    }

    /** @param born as the college wrote it, year first */
    record Learner(String uln, String given, String family, String born, String gender, String postcode) {

        private long daysFrom(String date) {
            return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(born), LocalDate.parse(date)));
        }
    }

    private record Role(String sampleFamily, Learner learner) {}

    /** @param output of an enrolment, as the hub answered it */
    static DemoFeeds of(Path output) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(output)) {
            return new DemoFeeds(new ArrayList<>(csv.stream()
                    .limit(LOOKED_AT)
                    .filter(row -> !row.getField("ULN").isEmpty()
                            && row.getField("DateOfBirth").matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(row -> new Learner(
                            row.getField("ULN"),
                            row.getField("GivenName"),
                            row.getField("FamilyName"),
                            row.getField("DateOfBirth"),
                            row.getField("Gender"),
                            row.getField("LastKnownPostCode")))
                    .toList()));
        }
    }

    /** Enough to play all parts. */
    boolean areEnough(int parts) {
        return enrolled.size() >= parts;
    }

    /** Who plays a learner of the samples that was written before. */
    Learner player(String sampleUln) {
        Role role = roles.get(sampleUln);
        if (role == null) {
            throw new IllegalStateException("no feed has told of " + sampleUln);
        }
        return role.learner();
    }

    /** @param known numbers of the samples' learners; all others stay as they are */
    Path write(Path sample, List<String> known, Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(sample.getFileName());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(sample);
                CsvWriter feed = CsvWriter.builder().build(file)) {
            boolean begun = false;
            for (NamedCsvRecord row : csv) {
                if (!begun) {
                    feed.writeRecord(row.getHeader());
                    begun = true;
                }
                Map<String, String> values = row.getFieldsAsMap();
                if (known.contains(row.getField("Uln"))) {
                    cast(row, values);
                }
                feed.writeRecord(row.getHeader().stream().map(values::get).toList());
            }
        }
        return file;
    }

    private void cast(NamedCsvRecord row, Map<String, String> values) {
        String family = row.getField("FamilyName");
        Role role = roles.computeIfAbsent(
                row.getField("Uln"), uln -> new Role(family, nearest(row.getField("DateofBirth"))));
        Learner learner = role.learner();
        values.replace("Uln", learner.uln());
        if (!role.sampleFamily().equals(family)) {
            return;
        }
        values.replace("FamilyName", learner.family());
        values.replace("GivenName", learner.given());
        values.replace("DateofBirth", learner.born());
        values.replace("Gender", learner.gender());
        values.replace("LearnerPostcode", learner.postcode());
    }

    private Learner nearest(String born) {
        Stream<Learner> free = enrolled.stream()
                .filter(learner ->
                        roles.values().stream().noneMatch(role -> role.learner().equals(learner)));
        return free.min(Comparator.comparingLong(learner -> learner.daysFrom(born)))
                .orElseThrow();
    }
}
