package org.learnerhub.soap.wrapped;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The day that is meant by an {@code xs:dateTime}: as it is written, but where an offset moved the midnight of London, as
 * .NET clients do in summer, the day in London.
 */
public final class WireDate {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DATE = 10;

    private WireDate() {}

    /** What is no such text comes back as it is, to be told as the row's error. */
    public static @Nullable String of(@Nullable String dateTime) {
        String text = dateTime == null ? "" : dateTime.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            ZonedDateTime there = OffsetDateTime.parse(text).atZoneSameInstant(LONDON);
            return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? there.toLocalDate().toString()
                    : text.substring(0, DATE);
        } catch (DateTimeException e) {
            return written(text);
        }
    }

    private static String written(String text) {
        if (text.length() < DATE) {
            return text;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE)).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
