package org.learnerhub.domain.learner;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as spreadsheets write it: two numbers, of which one is the day and one the month, and a year of four digits.
 * A time of midnight behind it is left out of account.
 *
 * @param padded whether both numbers have two digits, as a British locale writes them
 */
public record WrittenDate(int first, int second, String year, boolean padded) {

    private static final int MONTHS = 12;
    private static final int LONGEST_DAY = 31;
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[ T]0?0:00(?::00)?)?");

    public static Optional<WrittenDate> parse(String value) {
        Matcher shape = SHAPE.matcher(value);
        if (!shape.matches()) {
            return Optional.empty();
        }
        boolean padded = shape.group(1).length() == 2 && shape.group(2).length() == 2;
        return Optional.of(new WrittenDate(
                Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)), shape.group(3), padded));
    }

    /** Whether both readings give a date, and not the same one. */
    public boolean isAmbiguous() {
        return first != second && dayFirst().isPresent() && monthFirst().isPresent();
    }

    /** Whether only the month can come first. */
    public boolean provesMonthFirst() {
        return second > MONTHS && second <= LONGEST_DAY && first <= MONTHS;
    }

    /** Whether only the day can come first. */
    public boolean provesDayFirst() {
        return first > MONTHS && first <= LONGEST_DAY && second <= MONTHS;
    }

    /** As YYYY-MM-DD, where the calendar has it. */
    public Optional<String> dayFirst() {
        return date(second, first);
    }

    /** As YYYY-MM-DD, where the calendar has it. */
    public Optional<String> monthFirst() {
        return date(first, second);
    }

    private Optional<String> date(int month, int day) {
        String date = "%s-%02d-%02d".formatted(year, month, day);
        return Optional.of(date).filter(read -> CalendarDate.parse(read).isPresent());
    }
}
