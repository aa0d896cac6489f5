package org.learnerhub.domain.imports.load;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportRow;

/** What a row speaks of: a provider by its number, or a link between two schools. */
public final class RowSubject {

    private RowSubject() {}

    /** Equal for rows of one file that speak of the same; null where the row names nothing. */
    public static @Nullable String of(ImportRow row) {
        return row.has(ImportField.LINK_URN) ? LinkRows.pair(row) : row.value(ImportField.UKPRN);
    }
}
