package org.learnerhub.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What else people of a given name are called or written. */
final class Nicknames {

    private final Map<String, List<String>> others = new HashMap<>();

    Nicknames() {
        for (String[] record : Tables.records("nicknames.csv")) {
            others.computeIfAbsent(record[0].toUpperCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(record[1]);
        }
    }

    Optional<String> draw(Dice dice, String name) {
        List<String> known = others.get(name.toUpperCase(Locale.ROOT));
        return known == null ? Optional.empty() : Optional.of(dice.oneOf(known));
    }
}
