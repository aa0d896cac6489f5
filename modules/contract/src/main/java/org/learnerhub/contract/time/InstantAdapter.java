package org.learnerhub.contract.time;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Writes moments in UTC with {@code Z}. Reads any offset; a time without one is taken as UTC, which is the hub's choice
 * where XML Schema leaves it open.
 */
public final class InstantAdapter extends XmlAdapter<String, Instant> {

    /** @throws java.time.format.DateTimeParseException where the text is no date-time */
    @Override
    public @Nullable Instant unmarshal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable String marshal(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
