package org.learnerhub.domain.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it was read.
 *
 * @param number as a spreadsheet shows it; in XML the position of its element, from 1
 * @param values of CSV by the label of their column, of XML by the name of their part; blank where a column is there and
 *     empty, absent where the file has no such column
 * @param twinOf the place of the first row in the file, from 0, that speaks of the same; null where this is the first
 * @param findings of the reader
 */
public record ImportRow(
        int number, Map<String, String> values, @Nullable Integer twinOf, List<ImportFinding> findings) {

    public ImportRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        findings = List.copyOf(findings);
    }

    /** Null where it is blank, or the file has no such column. */
    public @Nullable String value(ImportField field) {
        String value = values.get(field.label());
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether the file has the column at all. */
    public boolean has(ImportField field) {
        return values.containsKey(field.label());
    }

    public ImportRow twinOf(int first) {
        return new ImportRow(number, values, first, findings);
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(ImportFinding::isError);
    }
}
