package org.learnerhub.domain.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * Pairwise F1 on public labelled sets, with the standard model and a prior that fits the size of the set. Arguments: the
 * folder of the data. The sets' other columns stand in for what they do not have: suburb, city or place of birth for
 * the place, street or occupation for the school.
 */
public final class LabPublic {

    private final List<LearnerDetails> people = new ArrayList<>();
    private final List<String> clusters = new ArrayList<>();

    private LabPublic() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        for (String set : List.of("dataset1", "dataset2", "dataset3")) {
            LabPublic febrl = new LabPublic();
            febrl.readFebrl(data.resolve("febrl/" + set + ".csv"));
            febrl.report("FEBRL " + set);
        }
        LabPublic four = new LabPublic();
        four.readFebrl(data.resolve("febrl/dataset4a.csv"));
        four.readFebrl(data.resolve("febrl/dataset4b.csv"));
        four.report("FEBRL dataset4");
        LabPublic fake = new LabPublic();
        fake.readSplink(data.resolve("splink/fake_1000.csv"), "city", "-", 0);
        fake.report("Splink fake_1000");
        LabPublic historical = new LabPublic();
        historical.readSplink(data.resolve("splink/historical_50k.csv.gz"), "birth_place", "occupation", 350);
        historical.report("Splink historical_50k");
    }

    private void readFebrl(Path file) throws IOException {
        for (Map<String, String> row : rows(file)) {
            String id = row.getOrDefault("rec_id", "");
            String born = row.getOrDefault("date_of_birth", "");
            add(
                    id.substring(0, id.indexOf('-', 4)),
                    new LearnerDetails.Builder()
                            .set(LearnerField.GIVEN_NAME, row.get("given_name"))
                            .set(LearnerField.FAMILY_NAME, row.get("surname"))
                            .set(
                                    LearnerField.DATE_OF_BIRTH,
                                    born.length() == 8
                                            ? born.substring(0, 4) + "-" + born.substring(4, 6) + "-"
                                                    + born.substring(6)
                                            : null)
                            .set(LearnerField.POST_CODE, row.get("postcode"))
                            .set(LearnerField.PLACE_OF_BIRTH, row.get("suburb"))
                            .set(LearnerField.SCHOOL_AT_AGE_16, row.get("address_1")));
        }
    }

    private void readSplink(Path file, String place, String school, int yearsOn) throws IOException {
        for (Map<String, String> row : rows(file)) {
            String born = row.getOrDefault("dob", "");
            String gender = row.getOrDefault("gender", "");
            add(
                    row.getOrDefault("cluster", ""),
                    new LearnerDetails.Builder()
                            .set(LearnerField.GIVEN_NAME, row.get("first_name"))
                            .set(LearnerField.FAMILY_NAME, row.get("surname"))
                            .set(
                                    LearnerField.DATE_OF_BIRTH,
                                    born.length() == 10
                                            ? (Integer.parseInt(born.substring(0, 4)) + yearsOn) + born.substring(4)
                                            : null)
                            .set(
                                    LearnerField.GENDER,
                                    gender.equals("male") ? "1" : gender.equals("female") ? "2" : null)
                            .set(LearnerField.POST_CODE, row.get("postcode_fake"))
                            .set(LearnerField.EMAIL_ADDRESS, row.get("email"))
                            .set(LearnerField.PLACE_OF_BIRTH, row.get(place))
                            .set(LearnerField.SCHOOL_AT_AGE_16, row.get(school)));
        }
    }

    private void add(String cluster, LearnerDetails.Builder person) {
        clusters.add(cluster);
        people.add(person.build());
    }

    private void report(String name) {
        List<MatchRecord> records = people.stream().map(MatchRecord::of).toList();
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (long key : BlockingKeys.of(records.get(i)).toArray()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new HashSet<>();
        byKey.values().forEach(block -> addPairs(block, pairs));
        long right = rightPairs();
        double prior = -Math.log(people.size()) / Math.log(2);
        Scorer scorer = new Scorer(MatchModel.of(
                ("prior=" + prior + "\n" + LabNight.standardWithoutPrior()).getBytes(StandardCharsets.UTF_8)));
        int[] group = new int[people.size()];
        java.util.Arrays.setAll(group, i -> i);
        int[][] found = new int[80][2];
        for (long pair : pairs) {
            int one = (int) (pair >>> 32);
            int other = (int) pair;
            double total = scorer.total(records.get(one), records.get(other)) / 1000.0;
            if (total >= 4) {
                group[find(group, one)] = find(group, other);
            }
            int bin = (int) Math.max(0, Math.min(79, Math.floor(total) + 40));
            found[bin][clusters.get(one).equals(clusters.get(other)) ? 0 : 1]++;
        }
        print(name, right, found);
        printGroups(right, group);
    }

    private static int find(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** People as the links of odds 16 to 1 and more join them. */
    private void printGroups(long right, int[] group) {
        Map<Integer, Long> sizes = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            int root = find(group, i);
            sizes.merge(root, 1L, Long::sum);
            both.merge(root + " " + clusters.get(i), 1L, Long::sum);
        }
        double joined = pairs(sizes.values());
        double hits = pairs(both.values());
        double precision = hits / joined;
        double recall = hits / right;
        System.out.printf(
                Locale.ROOT,
                "%-24s joined: F1 %.4f precision %.4f recall %.4f%n",
                "",
                2 * precision * recall / (precision + recall),
                precision,
                recall);
    }

    private static long pairs(java.util.Collection<Long> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    private static void addPairs(List<Integer> block, Set<Long> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                pairs.add(((long) block.get(i) << 32) | block.get(j));
            }
        }
    }

    private long rightPairs() {
        Map<String, Long> sizes = new HashMap<>();
        clusters.forEach(cluster -> sizes.merge(cluster, 1L, Long::sum));
        return pairs(sizes.values());
    }

    private static void print(String name, long right, int[][] found) {
        long hits = 0;
        long wrong = 0;
        double best = 0;
        String atBest = "";
        String atZero = "";
        for (int bin = 79; bin >= 0; bin--) {
            hits += found[bin][0];
            wrong += found[bin][1];
            double precision = hits / (double) Math.max(1, hits + wrong);
            double recall = hits / (double) right;
            double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
            String text = String.format(Locale.ROOT, "F1 %.4f precision %.4f recall %.4f", f1, precision, recall);
            if (bin == 40) {
                atZero = text;
            }
            if (f1 > best) {
                best = f1;
                atBest = text + " from " + (bin - 40);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s found by keys %.4f; at even odds %s; best %s%n",
                name,
                hits / (double) right,
                atZero,
                atBest);
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
