package org.learnerhub.app.matching.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * Reads the public labelled sets that are in a folder: {@code febrl/dataset1.csv} and its like, and {@code splink/}. Their
 * other columns stand in for what they do not have: suburb, city or place of birth for the place, street or occupation
 * for the school.
 */
final class PublicFolder {

    private final Path folder;

    PublicFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws UserMistake where the folder has none of the sets */
    List<PublicSet> sets() throws IOException {
        List<PublicSet> sets = new ArrayList<>();
        for (String set : List.of("dataset1", "dataset2", "dataset3")) {
            addFebrl("FEBRL " + set, sets, "febrl/" + set + ".csv");
        }
        addFebrl("FEBRL dataset4", sets, "febrl/dataset4a.csv", "febrl/dataset4b.csv");
        addSplink("Splink fake_1000", "splink/fake_1000.csv", "city", "", 0, sets);
        addSplink("Splink historical_50k", "splink/historical_50k.csv.gz", "birth_place", "occupation", 900, sets);
        if (sets.isEmpty()) {
            throw new UserMistake(folder + " has none of the public sets, such as febrl/dataset1.csv");
        }
        return sets;
    }

    private void addFebrl(String name, List<PublicSet> sets, String... files) throws IOException {
        PublicSet set = new PublicSet(name, new ArrayList<>(), new ArrayList<>());
        for (String file : files) {
            if (!Files.isReadable(folder.resolve(file))) {
                return;
            }
            read(folder.resolve(file), row -> {
                String id = text(row, "rec_id");
                String born = text(row, "date_of_birth");
                set.clusters().add(id.substring(0, Math.max(0, id.indexOf('-', 4))));
                set.records()
                        .add(new LearnerDetails.Builder()
                                .set(LearnerField.GIVEN_NAME, text(row, "given_name"))
                                .set(LearnerField.FAMILY_NAME, text(row, "surname"))
                                .set(LearnerField.DATE_OF_BIRTH, dashed(born))
                                .set(LearnerField.POST_CODE, text(row, "postcode"))
                                .set(LearnerField.PLACE_OF_BIRTH, text(row, "suburb"))
                                .set(LearnerField.SCHOOL_AT_AGE_16, text(row, "address_1"))
                                .build());
            });
        }
        sets.add(set);
    }

    /** @param yearsOn added to years of birth that lie before what counts as one */
    private void addSplink(String name, String file, String place, String school, int yearsOn, List<PublicSet> sets)
            throws IOException {
        if (!Files.isReadable(folder.resolve(file))) {
            return;
        }
        PublicSet set = new PublicSet(name, new ArrayList<>(), new ArrayList<>());
        read(folder.resolve(file), row -> {
            set.clusters().add(text(row, "cluster"));
            set.records()
                    .add(new LearnerDetails.Builder()
                            .set(LearnerField.GIVEN_NAME, text(row, "first_name"))
                            .set(LearnerField.FAMILY_NAME, text(row, "surname"))
                            .set(LearnerField.DATE_OF_BIRTH, later(text(row, "dob"), yearsOn))
                            .set(LearnerField.GENDER, gender(text(row, "gender")))
                            .set(LearnerField.POST_CODE, text(row, "postcode_fake"))
                            .set(LearnerField.EMAIL_ADDRESS, text(row, "email"))
                            .set(LearnerField.PLACE_OF_BIRTH, text(row, place))
                            .set(LearnerField.SCHOOL_AT_AGE_16, text(row, school))
                            .build());
        });
        sets.add(set);
    }

    private static void read(Path file, Consumer<NamedCsvRecord> row) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .trimWhitespacesAroundQuotes(true)
                        .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            csv.forEach(row);
        }
    }

    /** Columns are found by name without the spaces around it. */
    private static String text(NamedCsvRecord row, String column) {
        int at = row.getHeader().stream().map(String::strip).toList().indexOf(column);
        return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }

    private static @Nullable String dashed(String born) {
        return born.length() == 8 ? born.substring(0, 4) + "-" + born.substring(4, 6) + "-" + born.substring(6) : null;
    }

    private static @Nullable String later(String born, int years) {
        return born.matches("[0-9]{4}-.{5}")
                ? (Integer.parseInt(born.substring(0, 4)) + years) + born.substring(4)
                : null;
    }

    private static @Nullable String gender(String word) {
        return word.equals("male") ? "1" : word.equals("female") ? "2" : null;
    }
}
