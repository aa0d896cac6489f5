package org.learnerhub.web.college;

import java.util.Map;

/** A day as a form has it, in three boxes. */
final class Day {

    private Day() {}

    /** As {@code 2008-03-31}; what was typed, with hyphens, where it is no day; empty where nothing was typed. */
    static String of(Map<String, String> sent, String name) {
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

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
