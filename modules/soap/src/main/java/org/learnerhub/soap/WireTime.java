package org.learnerhub.soap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The learner service's {@code YYYY-MM-DD HH:MM:SS}, which names no zone: the hub means the time in London. */
final class WireTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Europe/London"));

    private WireTime() {}

    /** @return empty where there is no time yet, as the schema demands */
    static String of(@Nullable Instant instant) {
        return instant == null ? "" : FORMAT.format(instant);
    }
}
