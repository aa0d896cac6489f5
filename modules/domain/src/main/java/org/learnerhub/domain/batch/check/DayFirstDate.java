package org.learnerhub.domain.batch.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.CalendarDate;

/**
 * Dates as a British spreadsheet writes them: DD/MM/YYYY. Two digits each for day and month are what a British locale
 * writes, so they are read as day first; with single digits (as other locales write) only where no other reading
 * exists. A time of midnight behind is cut off.
 */
final class DayFirstDate {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?: 00:00(?::00)?)?");
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00(?::00)?");

    private DayFirstDate() {}

    /** @return the date as YYYY-MM-DD where there is one certain reading */
    static Optional<String> certain(String value) {
        Matcher midnight = MIDNIGHT.matcher(value);
        if (midnight.matches()) {
            return Optional.of(midnight.group(1))
                    .filter(date -> CalendarDate.parse(date).isPresent());
        }
        Matcher shape = SHAPE.matcher(value);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(shape.group(1));
        int second = Integer.parseInt(shape.group(2));
        boolean british = shape.group(1).length() == 2 && shape.group(2).length() == 2;
        if (!british && first <= 12 && first != second) {
            return Optional.empty();
        }
        String date = "%s-%02d-%02d".formatted(shape.group(3), second, first);
        return Optional.of(date).filter(read -> CalendarDate.parse(read).isPresent());
    }
}
