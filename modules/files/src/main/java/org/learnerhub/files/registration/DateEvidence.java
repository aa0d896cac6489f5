package org.learnerhub.files.registration;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.WrittenDate;

/** Which rows of a file can only be month first, and which only day first. */
final class DateEvidence {

    private @Nullable String monthFirst;
    private @Nullable String dayFirst;

    void look(RawRow row) {
        for (LearnerField field : Doubts.DATES) {
            String value = row.details().get(field);
            if (value != null) {
                WrittenDate.parse(value).ifPresent(date -> look(row, field, date));
            }
        }
    }

    private void look(RawRow row, LearnerField field, WrittenDate date) {
        String place = field.csvHeading() + " of row " + row.row();
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
