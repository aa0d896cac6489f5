package org.learnerhub.store.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.column.HubCodes;

/** The values in rows of feeds: a flag before what may be absent, dates as days of year and month, fields by place. */
final class FeedValues {

    private static final List<FeedField> FIELDS = List.of(FeedField.values());
    private static final int DAYS = 32;
    private static final int MONTHS = 13;

    private FeedValues() {}

    static void text(@Nullable String value, ChunkOutput output) {
        output.flag(value != null);
        if (value != null) {
            output.text(value);
        }
    }

    static @Nullable String text(ChunkInput input) {
        return input.flag() ? input.text() : null;
    }

    /** @param date of a year from 0 */
    static void date(LocalDate date, ChunkOutput output) {
        output.number(((long) date.getYear() * MONTHS + date.getMonthValue()) * DAYS + date.getDayOfMonth());
    }

    static LocalDate date(ChunkInput input) {
        int number = input.number();
        int months = number / DAYS;
        return LocalDate.of(months / MONTHS, months % MONTHS, number % DAYS);
    }

    static void dateOrNull(@Nullable LocalDate date, ChunkOutput output) {
        output.flag(date != null);
        if (date != null) {
            date(date, output);
        }
    }

    static @Nullable LocalDate dateOrNull(ChunkInput input) {
        return input.flag() ? date(input) : null;
    }

    /** A bit for each field that is there, then the values in order. */
    static void fields(Map<FeedField, String> values, ChunkOutput output) {
        long present = 0;
        for (FeedField field : values.keySet()) {
            present |= 1L << field.ordinal();
        }
        output.number(present);
        for (FeedField field : FIELDS) {
            String value = values.get(field);
            if (value != null) {
                output.text(value);
            }
        }
    }

    static Map<FeedField, String> fields(ChunkInput input) {
        long present = input.longNumber();
        Map<FeedField, String> values = new EnumMap<>(FeedField.class);
        for (FeedField field : FIELDS) {
            if (((present >>> field.ordinal()) & 1) == 1) {
                values.put(field, input.text());
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** The code's number, the field's place from 1 or 0 where there is none, the detail. */
    static void finding(FeedFinding finding, ChunkOutput output) {
        FeedField field = finding.field();
        output.number(HubCodes.number(finding.code()));
        output.number(field == null ? 0 : field.ordinal() + 1);
        text(finding.detail(), output);
    }

    static FeedFinding finding(ChunkInput input) {
        int code = input.number();
        int field = input.number();
        return new FeedFinding(HubCodes.ofNumber(code), field == 0 ? null : FIELDS.get(field - 1), text(input));
    }
}
