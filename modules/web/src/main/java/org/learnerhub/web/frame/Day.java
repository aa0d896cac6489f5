package org.learnerhub.web.frame;

import java.util.List;
import java.util.Map;

/** A day as a form has it, in three boxes. */
public final class Day {

    private Day() {}

    /** As {@code 2008-03-31}; what was typed, with hyphens, where it is no day; empty where nothing was typed. */
    public static String of(Map<String, String> sent, String name) {
        String day = part(sent, name, "day");
        String month = part(sent, name, "month");
        String year = part(sent, name, "year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return "";
        }
        return year + "-" + padded(month) + "-" + padded(day);
    }

    private static String part(Map<String, String> sent, String name, String part) {
        return sent.getOrDefault(name + "-" + part, "").strip();
    }

    /** The three boxes with what was typed into them, as a date input takes them. */
    public record Boxes(Map<String, String> sent, String name) {

        /** For the {@code items} of a date input. */
        public List<Map<String, Object>> items(String dayLabel, String monthLabel, String yearLabel, boolean wrong) {
            return List.of(
                    // the first has the field's own id: the error summary leads to it
                    item("day", dayLabel, name, wrong),
                    item("month", monthLabel, name + "-month", wrong),
                    item("year", yearLabel, name + "-year", wrong));
        }

        private Map<String, Object> item(String part, String label, String id, boolean wrong) {
            return Map.of("name", part, "label", label, "id", id, "value", part(sent, name, part), "error", wrong);
        }
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
