package org.learnerhub.domain.imports.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;

/** Reads the values of one row of CSV and collects what is wrong with them. */
final class RowValues {

    static final int LONGEST = 255;

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ImportRow row;
    private final List<ImportFinding> wrong = new ArrayList<>();
    private final Map<Part, Optional<String>> parts = new EnumMap<>(Part.class);

    RowValues(ImportRow row) {
        this.row = row;
    }

    /** Says of a part what the columns say; nothing, where the file has none of them. */
    void part(Part part, ImportField... fields) {
        boolean there = false;
        @Nullable String[] cells = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            there |= row.has(fields[i]);
            cells[i] = text(fields[i]);
        }
        if (there) {
            parts.put(part, Optional.ofNullable(Words.cells(cells)));
        }
    }

    /** The address in the columns that establishments and groups share. */
    void address() {
        @Nullable
        String[] lines = {
            text(ImportField.STREET),
            text(ImportField.LOCALITY),
            text(ImportField.ADDRESS3),
            null,
            text(ImportField.TOWN),
            text(ImportField.COUNTY),
            text(ImportField.POSTCODE)
        };
        if (row.has(ImportField.STREET) || row.has(ImportField.TOWN) || row.has(ImportField.POSTCODE)) {
            parts.put(Part.LEGAL_ADDRESS, Optional.ofNullable(Words.cells(lines)));
        }
    }

    void say(Part part, @Nullable String words) {
        parts.put(part, Optional.ofNullable(words));
    }

    /** Null where it is blank; one that cannot be kept is an error. */
    @Nullable
    String text(ImportField field) {
        String value = row.value(field);
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST) {
            object(
                    ProviderCode.PROVIDER_VALUE_TOO_LONG,
                    field,
                    value.length() + " characters; at most " + LONGEST + " are kept");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            object(ProviderCode.PROVIDER_VALUE_FORMAT, field, "a character that is no text");
        }
        return value;
    }

    @Nullable
    String needed(ImportField field) {
        String value = text(field);
        if (value == null) {
            object(ProviderCode.PROVIDER_VALUE_MISSING, field, null);
        }
        return value;
    }

    /** A value of this shape; null where it is blank. */
    @Nullable
    String shaped(ImportField field, String shape, String described) {
        String value = text(field);
        if (value != null && !value.matches(shape)) {
            object(ProviderCode.PROVIDER_VALUE_FORMAT, field, described);
        }
        return value;
    }

    @Nullable
    LocalDate date(ImportField field) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        try {
            return value.matches("[0-9]{4}-.*")
                    ? LocalDate.parse(value)
                    : LocalDate.parse(value.replace('/', '-'), DAY_FIRST);
        } catch (DateTimeParseException e) {
            object(ProviderCode.PROVIDER_DATE_FORMAT, field, null);
            return null;
        }
    }

    /** Both dates of a provider. */
    void dates(Part opened, Part closed) {
        LocalDate first = date(ImportField.OPEN_DATE);
        LocalDate last = date(ImportField.CLOSE_DATE);
        if (first != null && last != null && last.isBefore(first)) {
            object(ProviderCode.PROVIDER_DATES_REVERSED, ImportField.CLOSE_DATE, null);
        }
        if (row.has(ImportField.OPEN_DATE)) {
            say(opened, first == null ? null : first.toString());
        }
        if (row.has(ImportField.CLOSE_DATE)) {
            say(closed, last == null ? null : last.toString());
        }
    }

    void object(HubCode code, ImportField field, @Nullable String detail) {
        wrong.add(new ImportFinding(code, field.label(), detail));
    }

    Map<Part, Optional<String>> parts() {
        return parts;
    }

    /** Null where nothing is wrong. */
    @Nullable
    RowEnd refused(@Nullable Ukprn ukprn) {
        return wrong.isEmpty() ? null : new RowEnd(ImportOutcome.REFUSED, ukprn, wrong);
    }
}
