package org.learnerhub.store.share;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.domain.share.Share.SharedEvent;

/** What was chosen as the columns {@code events}, such as {@code 12:15 13:13}, and {@code additions}, such as {@code 4 7}. */
final class Chosen {

    private Chosen() {}

    static String events(List<SharedEvent> events) {
        return events.stream().map(event -> event.event() + ":" + event.last()).collect(Collectors.joining(" "));
    }

    static List<SharedEvent> events(String column) {
        return words(column)
                .map(word -> word.split(":", -1))
                .map(parts -> new SharedEvent(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }

    static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<Long> numbers(String column) {
        return words(column).map(Long::valueOf).toList();
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
