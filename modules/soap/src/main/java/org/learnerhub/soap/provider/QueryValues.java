package org.learnerhub.soap.provider;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.ukrlp.AskedNumber;
import org.learnerhub.domain.ukrlp.ProviderStatus;

/** Values of requests. Each refuses by name what does not fit its type, and never tells the value. */
final class QueryValues {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern MOMENT = Pattern.compile("(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})"
            + "(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]+))?)?(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final int DIGITS_OF_NANOS = 9;
    private static final int HOURS = 24;

    /** No entry is older, and no database takes all that clients send. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private QueryValues() {}

    static AskedNumber number(String name, String text) {
        return AskedNumber.parse(text).orElseThrow(() -> misfit(name));
    }

    /** Of any size; as it was sent. */
    static String integer(String name, String text) {
        String number = text.strip();
        if (!INTEGER.matcher(number).matches()) {
            throw misfit(name);
        }
        return number;
    }

    static int distance(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw misfit(name);
        }
    }

    /** @return whether it is the first */
    static boolean oneOf(String name, String text, String yes, String no) {
        if (!text.equalsIgnoreCase(yes) && !text.equalsIgnoreCase(no)) {
            throw misfit(name);
        }
        return text.equalsIgnoreCase(yes);
    }

    static ProviderStatus status(String name, String text) {
        return ProviderStatus.ofCode(text).orElseThrow(() -> new RefusedException(ProviderCode.QUERY_STATUS, name));
    }

    /**
     * Whatever xs:dateTime allows, and a day alone. Without an offset it is the time of the United Kingdom. What is very
     * early or late is as early or late as an entry can be.
     */
    static Instant moment(String name, String text) {
        Matcher written = MOMENT.matcher(text);
        if (!written.matches()) {
            throw misfit(name);
        }
        try {
            Instant moment = moment(written);
            return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
        } catch (DateTimeException e) {
            throw misfit(name);
        }
    }

    private static Instant moment(Matcher written) {
        LocalDate day = LocalDate.of(part(written, 1), part(written, 2), part(written, 3));
        int hour = part(written, 4);
        boolean midnight = hour == HOURS && part(written, 5) == 0 && part(written, 6) == 0;
        LocalTime time = midnight
                ? LocalTime.MIDNIGHT
                : LocalTime.of(hour, part(written, 5), part(written, 6), nanos(written.group(7)));
        String offset = written.group(8);
        return ZonedDateTime.of(midnight ? day.plusDays(1) : day, time, offset == null ? UK : ZoneOffset.of(offset))
                .toInstant();
    }

    private static int part(Matcher written, int group) {
        String digits = written.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null
                ? 0
                : Integer.parseInt((fraction + "0".repeat(DIGITS_OF_NANOS)).substring(0, DIGITS_OF_NANOS));
    }

    private static RefusedException misfit(String name) {
        return new RefusedException(ProviderCode.QUERY_VALUE, name);
    }
}
