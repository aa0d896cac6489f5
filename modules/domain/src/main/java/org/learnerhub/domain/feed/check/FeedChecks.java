package org.learnerhub.domain.feed.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKind;

/** All checks of a row of a feed. A row without errors becomes a statement. A field is objected to once. */
public final class FeedChecks implements FeedRowCheck {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final LocalDate today;
    private final DateOrder dateOrder;
    private final PersonOnRow person;

    private FeedChecks(Instant submitted, DateOrder dateOrder) {
        today = submitted.atZone(UK).toLocalDate();
        this.dateOrder = dateOrder;
        person = new PersonOnRow(new RowChecks().on(submitted, dateOrder));
    }

    /**
     * The checks for a feed submitted at a time; the future begins after that day in the United Kingdom.
     *
     * @param dateOrder how its sender writes dates
     */
    public static FeedChecks on(Instant submitted, DateOrder dateOrder) {
        return new FeedChecks(submitted, dateOrder);
    }

    /** A row whose values may stand in the wrong columns is not looked at any further. */
    @Override
    public CheckedFeedRow check(RawFeedRow raw, FeedLayout layout) {
        FeedRowUnderCheck row = new FeedRowUnderCheck(raw, layout, today, dateOrder);
        if (raw.findings().stream().anyMatch(FeedChecks::isAboutTheWhole)) {
            return row.refused();
        }
        row.read();
        PersonOnRow.Described described = person.of(row);
        ActionOnRow.Done done = ActionOnRow.of(row);
        EventContent content =
                layout.kind() == EventKind.ACHIEVEMENT ? AchievementOnRow.of(row, done) : ParticipationOnRow.of(row);
        if (row.hasError() || described == null || done == null || content == null) {
            return row.refused();
        }
        return row.says(new Statement(
                described.uln(), described.details(), done.action(), done.date(), done.reason(), content));
    }

    /** What the reader objects to in one value does not keep the others from being checked. */
    private static boolean isAboutTheWhole(FeedFinding finding) {
        return finding.code() == RowCode.COLUMNS_DIFFER
                || (finding.isError() && finding.field() == null && finding.code() instanceof RowCode);
    }
}
