package org.learnerhub.domain.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * A row and what became of it.
 *
 * @param row as its sender counts: in CSV as a spreadsheet shows it
 * @param outcome in the word of its kind's answers, such as {@code RC001} or {@code created-final}
 * @param uln where it has one now
 * @param mendable whether it goes into the file of failed rows
 * @param sent what its sender wrote, by the names of fields, in the order of columns
 */
public record ResultRow(
        int row,
        RowEnd end,
        String outcome,
        @Nullable Uln uln,
        boolean mendable,
        List<RowFinding> findings,
        Map<String, String> sent) {

    public List<RowFinding> errors() {
        return findings.stream().filter(RowFinding::isError).toList();
    }

    /** Whether this was found in it; what is null does not matter. */
    boolean has(@Nullable String code, @Nullable String field) {
        return findings.stream()
                .anyMatch(one -> (code == null || one.code().code().equals(code))
                        && (field == null || field.equals(one.field())));
    }

    /** Hides what was sent. */
    @Override
    public String toString() {
        return "ResultRow[" + row + "]";
    }
}
