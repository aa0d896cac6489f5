package org.learnerhub.domain.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * A public set of people, each with the label of the person. The sets' other columns stand in for what they do not have:
 * suburb, city or place of birth for the place, street or occupation for the school; years are moved where people were
 * born before the hub's first year.
 */
record LabSet(List<LearnerDetails> people, List<String> labels) {

    static LabSet febrl(Path... files) throws IOException {
        LabSet set = new LabSet(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            for (Map<String, String> row : rows(file)) {
                String id = row.getOrDefault("rec_id", "");
                set.add(id.substring(0, id.indexOf('-', 4)), febrl(row));
            }
        }
        return set;
    }

    private static LearnerDetails.Builder febrl(Map<String, String> row) {
        String born = row.getOrDefault("date_of_birth", "");
        boolean whole = born.length() == 8;
        return new LearnerDetails.Builder()
                .set(LearnerField.GIVEN_NAME, row.get("given_name"))
                .set(LearnerField.FAMILY_NAME, row.get("surname"))
                .set(
                        LearnerField.DATE_OF_BIRTH,
                        whole ? born.substring(0, 4) + "-" + born.substring(4, 6) + "-" + born.substring(6) : null)
                .set(LearnerField.POST_CODE, row.get("postcode"))
                .set(LearnerField.PLACE_OF_BIRTH, row.get("suburb"))
                .set(LearnerField.SCHOOL_AT_AGE_16, row.get("address_1"));
    }

    static LabSet splink(Path file, String place, String school, int yearsOn) throws IOException {
        LabSet set = new LabSet(new ArrayList<>(), new ArrayList<>());
        for (Map<String, String> row : rows(file)) {
            set.add(
                    row.getOrDefault("cluster", ""),
                    splink(row, yearsOn)
                            .set(LearnerField.PLACE_OF_BIRTH, row.get(place))
                            .set(LearnerField.SCHOOL_AT_AGE_16, row.get(school)));
        }
        return set;
    }

    private static LearnerDetails.Builder splink(Map<String, String> row, int yearsOn) {
        String born = row.getOrDefault("dob", "");
        String gender = row.getOrDefault("gender", "");
        boolean whole = born.length() == 10;
        return new LearnerDetails.Builder()
                .set(LearnerField.GIVEN_NAME, row.get("first_name"))
                .set(LearnerField.FAMILY_NAME, row.get("surname"))
                .set(
                        LearnerField.DATE_OF_BIRTH,
                        whole ? (Integer.parseInt(born.substring(0, 4)) + yearsOn) + born.substring(4) : null)
                .set(LearnerField.GENDER, gender.equals("male") ? "1" : gender.equals("female") ? "2" : null)
                .set(LearnerField.POST_CODE, row.get("postcode_fake"))
                .set(LearnerField.EMAIL_ADDRESS, row.get("email"));
    }

    private void add(String label, LearnerDetails.Builder person) {
        labels.add(label);
        people.add(person.build());
    }

    boolean isOnePerson(int one, int other) {
        return labels.get(one).equals(labels.get(other));
    }

    /** How many pairs of records are one person. */
    long rightPairs() {
        Map<String, Long> sizes = new HashMap<>();
        labels.forEach(label -> sizes.merge(label, 1L, Long::sum));
        return pairs(sizes.values());
    }

    static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> head = split(reader.readLine());
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = split(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < head.size() && i < cells.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> split(@Nullable String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line == null ? "" : line).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
