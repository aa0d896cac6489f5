package org.learnerhub.store.challenge;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.store.column.StorableText;

/** Stated values as text, a line each: its name and, after a blank, what is said. */
final class ValueLines {

    private ValueLines() {}

    static String of(StatedValues values) {
        return StorableText.of(new TreeMap<>(values.values())
                .entrySet().stream()
                        .map(value -> value.getKey().name() + " " + value.getValue())
                        .collect(Collectors.joining("\n")));
    }

    static StatedValues read(String text) {
        return new StatedValues(text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> StatedValue.valueOf(line[0]), line -> line[1])));
    }
}
