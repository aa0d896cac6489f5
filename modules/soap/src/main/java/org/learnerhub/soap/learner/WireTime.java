package org.learnerhub.soap.learner;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The learner service's {@code YYYY-MM-DD HH:MM:SS}, which names no zone: the hub means the time in London. */
public final class WireTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(LONDON);

    private WireTime() {}

    /** @return empty where there is no time yet, as the schema demands */
    public static String of(@Nullable Instant instant) {
        return instant == null ? "" : FORMAT.format(instant);
    }

    /** The day in London, as {@code YYYY-MM-DD}. */
    public static String dateOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate().toString();
    }
}
