package org.learnerhub.domain.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Names, postcodes and schools for invented people, drawn as often as public statistics say. */
final class LabNames {

    private static final String[] FRONT = {
        "Ash", "Barn", "Bick", "Brad", "Cald", "Clay", "Crow", "Dun", "Eld", "Fair", "Gar", "Good", "Had", "Hart",
                "Hol",
        "Kel", "Kirk", "Lang", "Lath", "Mar", "Nor", "Old", "Pem", "Rad", "Rams", "Sher", "Stan", "Thorn", "Wake",
                "Wel",
        "Win", "Wool", "Ap", "Bur", "Dal", "Els", "Fen", "Hes", "Ink", "Mel"
    };
    private static final String[] BACK = {
        "bury", "by", "combe", "cott", "croft", "dale", "den", "don", "ell", "field", "ford", "gate", "ham", "hurst",
        "ing", "land", "ley", "lock", "low", "man", "mere", "more", "ridge", "rick", "ster", "stead", "stock", "thorpe",
        "ton", "wick", "wood", "worth", "yard", "bridge", "shaw", "worthy", "holme", "scoe", "gill", "by-Smith"
    };

    private final TreeMap<Integer, Weighted> boys = new TreeMap<>();
    private final TreeMap<Integer, Weighted> girls = new TreeMap<>();
    private final Weighted families;
    private final Weighted sectors;
    private final List<String> schools = new ArrayList<>();
    private final List<String> communities = new ArrayList<>();
    private final Map<String, Weighted> communityGiven = new HashMap<>();
    private final Map<String, Weighted> communityFamily = new HashMap<>();
    private final Map<String, List<String>> variants = new HashMap<>();

    LabNames(Path data) {
        readGiven(data.resolve("given_names_by_cohort.csv"));
        families = table(data.resolve("surnames_uk_top8432.csv"), 0, 1);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String[] row : rows(data.resolve("postcode_sectors.csv"))) {
            weights.put(row[0] + " " + row[1], Double.parseDouble(row[2]));
        }
        sectors = new Weighted(weights);
        rows(data.resolve("secondary_schools.csv")).forEach(row -> schools.add(row[1]));
        readCommunities();
        for (String[] row : rows(data.resolve("given_name_variants_uk.csv"))) {
            variants.computeIfAbsent(capital(row[0]), name -> new ArrayList<>()).add(capital(row[1]));
        }
    }

    List<String> communities() {
        return communities;
    }

    String given(String community, int year, boolean male, SplittableRandom random) {
        Weighted own = communityGiven.get(community);
        if (own != null && random.nextDouble() < 0.65) {
            return own.draw(random);
        }
        TreeMap<Integer, Weighted> tables = male ? boys : girls;
        Map.Entry<Integer, Weighted> table = tables.floorEntry(year);
        return (table == null ? tables.firstEntry() : table).getValue().draw(random);
    }

    String family(String community, SplittableRandom random) {
        Weighted own = communityFamily.get(community);
        if (own != null && random.nextDouble() < 0.75) {
            return own.draw(random);
        }
        if (random.nextDouble() < 0.13) {
            return FRONT[random.nextInt(FRONT.length)] + BACK[random.nextInt(BACK.length)];
        }
        return families.draw(random);
    }

    String postCode(SplittableRandom random) {
        return unit(sectors.draw(random), random);
    }

    /** Somewhere near: another sector digit of the same outward part. */
    String near(String postCode, SplittableRandom random) {
        String outward = postCode.substring(0, postCode.indexOf(' '));
        return unit(outward + " " + random.nextInt(10), random);
    }

    private static String unit(String sector, SplittableRandom random) {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return sector + letters.charAt(random.nextInt(12)) + letters.charAt(random.nextInt(letters.length()));
    }

    String school(SplittableRandom random) {
        return schools.get(random.nextInt(schools.size()));
    }

    /** Another form of the name, or the name itself where none is known. */
    String variant(String name, SplittableRandom random) {
        List<String> forms = variants.get(name);
        return forms == null ? name : forms.get(random.nextInt(forms.size()));
    }

    private void readGiven(Path file) {
        Map<Integer, Map<String, Double>> male = new TreeMap<>();
        Map<Integer, Map<String, Double>> female = new TreeMap<>();
        for (String[] row : rows(file)) {
            (row[1].equals("M") ? male : female)
                    .computeIfAbsent(Integer.parseInt(row[0]), cohort -> new LinkedHashMap<>())
                    .merge(row[2], Double.parseDouble(row[3]), Double::sum);
        }
        male.forEach((cohort, names) -> boys.put(cohort, new Weighted(names)));
        female.forEach((cohort, names) -> girls.put(cohort, new Weighted(names)));
    }

    private void readCommunities() {
        Path file = Path.of("src/main/resources/org/learnerhub/domain/matching/naming-communities.txt");
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int dot = line.indexOf('.');
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0 || dot > colon) {
                    continue;
                }
                Map<String, Double> names = new LinkedHashMap<>();
                for (String name : line.substring(colon + 1).strip().split(" ")) {
                    names.put(capital(name), 1.0 / (names.size() + 2));
                }
                String community = line.substring(0, dot);
                boolean given = line.startsWith("given", dot + 1);
                (given ? communityGiven : communityFamily).put(community, new Weighted(names));
                if (given) {
                    communities.add(community);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weighted table(Path file, int name, int weight) {
        Map<String, Double> weights = new LinkedHashMap<>();
        rows(file).forEach(row -> weights.merge(capital(row[name]), Double.parseDouble(row[weight]), Double::sum));
        return new Weighted(weights);
    }

    static List<String[]> rows(Path csv) {
        try {
            return Files.readAllLines(csv, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
