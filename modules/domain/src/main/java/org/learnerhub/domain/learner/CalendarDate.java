package org.learnerhub.domain.learner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads YYYY-MM-DD against the real calendar; the contract's own pattern lets 1900-02-29 pass (1.3, quirk b). */
public final class CalendarDate {

    private CalendarDate() {}

    public static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Whether the text is built like YYYY-MM-DD, be it in the calendar or not. */
    public static boolean isShaped(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && digits(text, 0, 4) >= 0
                && digits(text, 5, 7) >= 0
                && digits(text, 8, 10) >= 0;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
