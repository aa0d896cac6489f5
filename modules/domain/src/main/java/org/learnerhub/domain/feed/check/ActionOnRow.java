package org.learnerhub.domain.feed.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.record.Action;

/** What the sender did, when and why. */
final class ActionOnRow {

    /** The service of the contract began in 2008; nobody acted on a feed before. */
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

    private ActionOnRow() {}

    /** Null where the row does not say it. */
    @Nullable
    static Done of(FeedRowUnderCheck row) {
        Action action = action(row);
        LocalDate date = date(row);
        String reason = row.text(FeedField.ACTION_REASON);
        return action == null || date == null ? null : new Done(action, date, reason);
    }

    private static @Nullable Action action(FeedRowUnderCheck row) {
        if (!row.needs(FeedField.ACTION)) {
            return null;
        }
        String said = row.number(FeedField.ACTION, 1);
        if (said == null) {
            return null;
        }
        Action action = said.length() == 1 ? Action.of(said.charAt(0) - '0').orElse(null) : null;
        if (action == null) {
            row.unlike(FeedFieldCode.ACTION_UNKNOWN, FeedField.ACTION);
        }
        return action;
    }

    private static @Nullable LocalDate date(FeedRowUnderCheck row) {
        if (!row.needs(FeedField.ACTION_DATE)) {
            return null;
        }
        LocalDate date = row.date(FeedField.ACTION_DATE, FeedFieldCode.ACTION_DATE_FORMAT);
        if (date != null && (date.isAfter(row.today()) || date.isBefore(FIRST))) {
            String where = date.isBefore(FIRST) ? "before " + FIRST : "after " + row.today();
            row.found(FeedFieldCode.ACTION_DATE_OUTSIDE, FeedField.ACTION_DATE, where);
            return null;
        }
        return date;
    }

    /** What was done. */
    record Done(Action action, LocalDate date, @Nullable String reason) {}
}
