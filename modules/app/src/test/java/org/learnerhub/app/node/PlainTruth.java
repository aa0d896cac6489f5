package org.learnerhub.app.node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.learnerhub.app.node.InventedFeed.Line;
import org.learnerhub.app.node.InventedFeed.Wrong;

/**
 * What the hub should know after the rows it was sent, kept as a plain list of what was said of each event: without the hub's
 * own histories. Rows of an event come in the order of their days here.
 */
final class PlainTruth {

    private final Map<String, List<Line>> said = new HashMap<>();
    private final Map<String, List<Line>> held = new HashMap<>();

    /** How a row should end. */
    enum End {
        CREATED,
        UPDATED,
        UNCHANGED,
        WITHDRAWN,
        REINSTATED,
        HELD,
        REFUSED
    }

    /** @return how many rows end how */
    Map<End, Integer> tell(String sender, List<Line> lines) {
        Map<End, Integer> ends = new EnumMap<>(End.class);
        for (Line line : lines) {
            ends.merge(end(sender, line), 1, Integer::sum);
        }
        return ends;
    }

    private End end(String sender, Line line) {
        if (line.wrong() == Wrong.CHECK_DIGIT) {
            return End.REFUSED;
        }
        String event = sender + " " + line.meant() + " " + line.code() + " " + line.awarded();
        if (line.wrong().isPerson()) {
            return held(event, line);
        }
        List<Line> facts = said.getOrDefault(event, List.of());
        End end = attached(facts, line);
        if (end == End.REFUSED) {
            return withdrawsHeld(event, line) ? End.WITHDRAWN : End.REFUSED;
        }
        if (end == End.UNCHANGED) {
            endHeld(event, one -> isSame(one, line));
        } else {
            endHeld(event, one -> !one.on().isAfter(line.on()));
            said.computeIfAbsent(event, one -> new ArrayList<>()).add(line);
        }
        return end;
    }

    private End held(String event, Line line) {
        if (withdrawsHeld(event, line)) {
            return End.WITHDRAWN;
        }
        List<Line> rows = held.computeIfAbsent(event, one -> new ArrayList<>());
        if (!rows.contains(line)) {
            rows.add(line);
        }
        return End.HELD;
    }

    /** Where the event itself is held, and the record has none under the number that the row names. */
    private boolean withdrawsHeld(String event, Line line) {
        boolean live = line.uln().equals(line.meant())
                && said.getOrDefault(event, List.of()).stream()
                        .reduce((first, second) -> second)
                        .filter(last -> last.action() != 3)
                        .isPresent();
        boolean meant = line.action() == 3
                && !live
                && held.getOrDefault(event, List.of()).stream().anyMatch(one -> one.action() == 1);
        if (meant) {
            endHeld(event, one -> !one.on().isAfter(line.on()));
        }
        return meant;
    }

    private void endHeld(String event, Predicate<Line> done) {
        held.getOrDefault(event, new ArrayList<>()).removeIf(done);
    }

    private static boolean isSame(Line one, Line other) {
        return one.action() == other.action()
                && one.on().equals(other.on())
                && one.grade().equals(other.grade())
                && one.provisional() == other.provisional();
    }

    private static End attached(List<Line> facts, Line line) {
        if (facts.stream().anyMatch(fact -> isSaid(fact, line))) {
            return End.UNCHANGED;
        }
        if (facts.isEmpty()) {
            return line.action() == 1 ? End.CREATED : End.REFUSED;
        }
        boolean withdrawn = facts.get(facts.size() - 1).action() == 3;
        return switch (line.action()) {
            case 2 -> updated(facts, line);
            case 3 -> withdrawn ? End.REFUSED : End.WITHDRAWN;
            case 4 -> withdrawn ? End.REINSTATED : End.REFUSED;
            default -> End.REFUSED;
        };
    }

    /** By what stood on the row's day. */
    private static End updated(List<Line> facts, Line line) {
        Line shown = facts.get(0);
        boolean withdrawn = false;
        for (Line fact : facts) {
            if (!fact.on().isAfter(line.on())) {
                withdrawn = fact.action() == 3;
                shown = withdrawn ? shown : fact;
            }
        }
        boolean same = shown.grade().equals(line.grade()) && shown.provisional() == line.provisional();
        if (withdrawn) {
            return End.REFUSED;
        }
        return same ? End.UNCHANGED : End.UPDATED;
    }

    private static boolean isSaid(Line fact, Line line) {
        return fact.action() == line.action()
                && fact.on().equals(line.on())
                && (line.action() == 3
                        || (fact.grade().equals(line.grade()) && fact.provisional() == line.provisional()));
    }

    /** As the stored lines writes them, sorted. */
    List<String> facts() {
        return said.entrySet().stream()
                .flatMap(event -> event.getValue().stream().map(line -> event.getKey() + " " + words(line)))
                .sorted()
                .toList();
    }

    private static String words(Line line) {
        return line.action() + " " + line.on() + " " + line.grade() + " " + line.provisional();
    }

    long stillHeld() {
        return held.values().stream().mapToLong(List::size).sum();
    }
}
