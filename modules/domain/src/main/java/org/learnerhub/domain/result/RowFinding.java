package org.learnerhub.domain.result;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;

/**
 * What was found in a row.
 *
 * @param field as files name it; null where it is about the row as a whole
 * @param detail in a few words that never tell the value; null where the code says it all
 * @param value as it was sent; null where nothing was, or no field is named
 */
public record RowFinding(
        HubCode code,
        @Nullable String field,
        @Nullable String detail,
        @Nullable String value) {

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** Hides the value. */
    @Override
    public String toString() {
        return "RowFinding[" + code.code() + "]";
    }
}
