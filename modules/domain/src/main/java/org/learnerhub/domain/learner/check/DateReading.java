package org.learnerhub.domain.learner.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.WrittenDate;
import org.learnerhub.domain.problem.RowCode;

/**
 * A date that is not written YYYY-MM-DD, and how it was read. Two digits each for day and month are what a British locale
 * writes, so they are read as day first; with single digits (as other locales write) only where no other reading
 * exists. Where the institution has settled the order, that is all that counts.
 *
 * @param date as YYYY-MM-DD
 * @param code what is said about the reading
 */
public record DateReading(String date, RowCode code) {

    private static final Pattern MIDNIGHT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]0?0:00(?::00)?(?:\\.0{1,9})?");

    /** Where there is one certain reading. */
    public static Optional<DateReading> of(String value, DateOrder order) {
        Matcher midnight = MIDNIGHT.matcher(value);
        if (midnight.matches()) {
            return Optional.of(midnight.group(1))
                    .filter(date -> CalendarDate.parse(date).isPresent())
                    .map(date -> new DateReading(date, RowCode.MIDNIGHT_CUT));
        }
        return WrittenDate.parse(value).flatMap(written -> reading(written, order));
    }

    private static Optional<DateReading> reading(WrittenDate written, DateOrder order) {
        if (order == DateOrder.MONTH_FIRST) {
            return written.monthFirst().map(date -> new DateReading(date, RowCode.MONTH_FIRST_READ));
        }
        boolean certain = order == DateOrder.DAY_FIRST || written.padded() || !written.isAmbiguous();
        return certain
                ? written.dayFirst().map(date -> new DateReading(date, RowCode.DATE_REPAIRED))
                : Optional.empty();
    }

    /** Why there is no reading, in words without the value; null where it is not built like a date at all. */
    public static String why(String value, DateOrder order) {
        if (CalendarDate.isShaped(value)) {
            return "built like YYYY-MM-DD, but the calendar has no such day";
        }
        Optional<WrittenDate> written = WrittenDate.parse(value);
        if (written.isEmpty()) {
            return "not built like YYYY-MM-DD or DD/MM/YYYY";
        }
        if (order == DateOrder.AUTO && written.get().provesMonthFirst()) {
            return "month first, which is not settled for this institution (institution set --date-order)";
        }
        if (order == DateOrder.AUTO && written.get().isAmbiguous()) {
            return "may be day first or month first (institution set --date-order settles it)";
        }
        return "the calendar has no such day" + (order == DateOrder.AUTO ? "" : ", read " + order.label());
    }
}
