package org.learnerhub.domain.result;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFinding;

/**
 * Which rows are asked for. What is null does not matter.
 *
 * @param from the first row, as its sender counts
 * @param code such as {@code HUB-3010}
 * @param field as files name it
 */
public record RowWish(
        int from,
        @Nullable RowEnd end,
        @Nullable String code,
        @Nullable String field) {

    RowWish notBefore(int row) {
        return new RowWish(Math.max(from, row), end, code, field);
    }

    boolean isAbout(BatchFinding found) {
        return (code == null || code.equals(found.code())) && (field == null || field.equals(found.field()));
    }

    boolean fits(ResultRow row) {
        boolean plain = code == null && field == null;
        return row.row() >= from && (end == null || row.end() == end) && (plain || row.has(code, field));
    }
}
