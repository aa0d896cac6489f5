package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A date as somebody typed it into three fields. */
record AskedDate(String day, String month, String year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    static AskedDate none() {
        return new AskedDate("", "", "");
    }

    /** @param name of the fields, before {@code -day} and the others */
    static AskedDate of(HttpServletRequest request, String name) {
        return new AskedDate(field(request, name + "-day"), field(request, name + "-month"), field(request, name + "-year"));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Empty where there is no such day. */
    Optional<LocalDate> date() {
        try {
            int inYear = Integer.parseInt(year);
            return inYear < FIRST_YEAR || inYear > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** For the {@code items} of a date input. */
    public List<Map<String, Object>> items(String dayLabel, String monthLabel, String yearLabel, boolean wrong) {
        return List.of(
                item("day", dayLabel, day, wrong), item("month", monthLabel, month, wrong), item("year", yearLabel, year, wrong));
    }

    private static Map<String, Object> item(String name, String label, String value, boolean wrong) {
        return Map.of("name", name, "label", label, "value", value, "error", wrong);
    }
}
