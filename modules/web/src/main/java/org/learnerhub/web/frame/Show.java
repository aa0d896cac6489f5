package org.learnerhub.web.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** How values stand on pages, {@code @show} in templates: in the reader's language, times in London. */
public final class Show {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final Pattern ISO = Pattern.compile(
            "(?<![0-9A-Za-z-])[0-9]{4}-[0-9]{2}-[0-9]{2}(T00:00:00(\\.0+)?Z?|T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?(?![0-9A-Za-z-])");
    private static final int DAY = 10;
    private static final int GROUP = 3;

    private final MessageSource messages;

    Show(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as {@code 27 March 2026}. */
    public String date(@Nullable Object date) {
        if (date instanceof Instant instant) {
            return date(instant.atZone(LONDON).toLocalDate());
        }
        return date instanceof LocalDate day ? written(DATE, day) : "";
    }

    /** The last day before something is over, written as {@link #date}. */
    public String lastDay(Instant over) {
        return date(LocalDate.ofInstant(over, LONDON).minusDays(1));
    }

    /** Such as {@code 27 March 2026, 14:05 London time}. */
    public String time(@Nullable Instant time) {
        return time == null ? "" : word("frame.time.london", written(TIME, time.atZone(LONDON)));
    }

    /**
     * A value, or a sentence of the hub's own, in which days and moments stand as {@code 2026-03-27} or
     * {@code 2026-03-27T14:05:00Z}: those are written out, all else is as it was. A day's midnight is the day.
     */
    public String value(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return ISO.matcher(text).replaceAll(found -> Matcher.quoteReplacement(writtenOut(found.group())));
    }

    private String writtenOut(String iso) {
        try {
            return iso.endsWith("Z") && !iso.contains("T00:00:00")
                    ? time(Instant.parse(iso))
                    : date(LocalDate.parse(iso.substring(0, DAY)));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    public String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** In groups for reading aloud; a copy of it has the blanks only between, which every field of the hub takes. */
    public String uln(@Nullable Object uln) {
        String digits = uln instanceof Uln one ? one.toString() : uln == null ? "" : uln.toString();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == GROUP + 1 || i == 2 * GROUP + 1) {
                text.append(' ');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** The words of a key in the reader's language. */
    public String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** As {@link #word}; another text where the key has no words. */
    public String wordOr(String key, String other) {
        return Objects.requireNonNull(messages.getMessage(key, new Object[0], other, LocaleContextHolder.getLocale()));
    }

    private static String written(DateTimeFormatter form, TemporalAccessor moment) {
        Locale locale = LocaleContextHolder.getLocale();
        return form.withLocale(locale.getLanguage().equals("cy") ? locale : Locale.UK)
                .format(moment);
    }
}
