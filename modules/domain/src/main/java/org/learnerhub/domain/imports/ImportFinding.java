package org.learnerhub.domain.imports;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;

/**
 * Something worth saying about a row of an import.
 *
 * @param field the column, or the part of a provider; null where it is about the row as a whole
 * @param detail in a few words; null where the code says it all
 */
public record ImportFinding(
        HubCode code, @Nullable String field, @Nullable String detail) {

    public static ImportFinding of(HubCode code) {
        return new ImportFinding(code, null, null);
    }

    public static ImportFinding of(HubCode code, ImportField field) {
        return new ImportFinding(code, field.label(), null);
    }

    /** Whether the row cannot go on because of this. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** What is wrong, what was found, and how to mend it. */
    public String message() {
        String found = detail == null ? "" : " Found: " + detail + ".";
        return code.sentence() + found + " " + code.mend();
    }
}
