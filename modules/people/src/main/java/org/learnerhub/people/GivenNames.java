package org.learnerhub.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names as often as people of a sex, birth cohort and community bear them. */
final class GivenNames {

    private static final int FIRST_COLUMN = 3;
    private static final int COHORTS = 9;
    private static final int SECOND_COHORT = 1976;
    private static final int COHORT_YEARS = 5;

    /** By sex, community and cohort; see {@link #index}. */
    private final List<Weighted<String>> tables = new ArrayList<>();

    private final Map<String, String> accented = new HashMap<>();

    GivenNames() {
        List<String[]> records = Tables.records("given-names.csv");
        for (Sex sex : Sex.values()) {
            List<String[]> ofSex = records.stream()
                    .filter(record -> record[1].equals(sex.letter()))
                    .toList();
            for (Community community : Community.values()) {
                addCohorts(ofSex, community);
            }
        }
        Tables.records("accents.csv").forEach(record -> accented.put(record[0], record[1]));
    }

    private void addCohorts(List<String[]> records, Community community) {
        String letter = String.valueOf(community.letter());
        for (int cohort = 0; cohort < COHORTS; cohort++) {
            Weighted.Builder<String> builder = new Weighted.Builder<>();
            for (String[] record : records) {
                String weight = record[FIRST_COLUMN + cohort];
                builder.add(record[0], weight.isEmpty() || !record[2].contains(letter) ? 0 : Integer.parseInt(weight));
            }
            tables.add(builder.build());
        }
    }

    /** A community without names of its own gives British ones. */
    String draw(Dice dice, Community community, Sex sex, int birthYear) {
        Weighted<String> table = tables.get(index(community, sex, birthYear));
        return table.all().isEmpty() ? draw(dice, Community.BRITISH, sex, birthYear) : table.draw(dice);
    }

    /** The name with its accents, where it has any. */
    String withAccents(String name) {
        return accented.getOrDefault(name, name);
    }

    private static int index(Community community, Sex sex, int birthYear) {
        int cohort =
                birthYear < SECOND_COHORT ? 0 : Math.min(COHORTS - 1, 1 + (birthYear - SECOND_COHORT) / COHORT_YEARS);
        return (sex.ordinal() * Community.COUNT + community.ordinal()) * COHORTS + cohort;
    }
}
