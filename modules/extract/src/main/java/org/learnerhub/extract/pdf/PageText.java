package org.learnerhub.extract.pdf;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the page says, in one language: {@code page.properties}. */
final class PageText {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ResourceBundle words;
    private final Locale locale;

    private PageText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.learnerhub.extract.pdf.page",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static PageText english() {
        return new PageText(Locale.UK);
    }

    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** The text of a key that may be absent. */
    String orAsItIs(String key, String otherwise) {
        return words.containsKey(key) ? of(key) : otherwise;
    }

    /** {@code 27 March 2026}. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("date"), locale).format(date);
    }

    /** The same for a date as an entry has it; what is none stays as it is. */
    String date(String text) {
        try {
            return date(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return text;
        }
    }

    /** {@code 27 March 2026, 14:05 London time}. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(of("moment"), locale).format(moment.atZone(LONDON));
    }
}
