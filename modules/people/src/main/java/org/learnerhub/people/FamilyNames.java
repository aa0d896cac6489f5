package org.learnerhub.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Family names as often as a community bears them. */
final class FamilyNames {

    /** How many people have a name beyond the table's most frequent ones. */
    private static final double RARE = 0.12;

    private final Map<Community, Weighted<String>> tables = new EnumMap<>(Community.class);
    private final List<String> starts = Words.list("surnameStart");
    private final List<String> ends = Words.list("surnameEnd");

    FamilyNames() {
        Map<String, Weighted.Builder<String>> builders = new HashMap<>();
        for (String[] record : Tables.records("surnames.csv")) {
            builders.computeIfAbsent(record[1], k -> new Weighted.Builder<>())
                    .add(record[0], Integer.parseInt(record[2]));
        }
        for (Community community : Community.values()) {
            String letter = String.valueOf(community.letter());
            tables.put(community, Objects.requireNonNull(builders.get(letter)).build());
        }
    }

    String draw(Dice dice, Community community) {
        if (community == Community.BRITISH && dice.chance(RARE)) {
            return dice.oneOf(starts) + dice.oneOf(ends);
        }
        return Objects.requireNonNull(tables.get(community)).draw(dice);
    }
}
