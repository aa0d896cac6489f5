package org.learnerhub.files.rows;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.WrittenDate;

/** Which rows of a file can only be month first, and which only day first. */
final class DateEvidence<F extends Enum<F>, R> {

    private final Columns<F, R> columns;

    private @Nullable String monthFirst;
    private @Nullable String dayFirst;

    DateEvidence(Columns<F, R> columns) {
        this.columns = columns;
    }

    void look(R row) {
        for (F field : columns.dates()) {
            String value = columns.value(row, field);
            if (value != null) {
                WrittenDate.parse(value).ifPresent(date -> look(row, field, date));
            }
        }
    }

    private void look(R row, F field, WrittenDate date) {
        String place = columns.label(field) + " of row " + columns.number(row);
        if (monthFirst == null && date.provesMonthFirst()) {
            monthFirst = place;
        } else if (dayFirst == null && date.provesDayFirst()) {
            dayFirst = place;
        }
    }

    /** Why dates that may be either are in doubt; null where they are not. */
    @Nullable
    String why() {
        if (monthFirst == null) {
            return null;
        }
        String also = dayFirst == null ? "" : ", " + dayFirst + " only day first";
        return monthFirst + " can only be month first" + also;
    }
}
