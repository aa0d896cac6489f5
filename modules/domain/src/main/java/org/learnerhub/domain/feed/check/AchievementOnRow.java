package org.learnerhub.domain.feed.check;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.SubmissionType;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent.Achievement;

/** What was achieved. */
final class AchievementOnRow {

    /** Nobody alive has an older result. */
    private static final LocalDate FIRST = LocalDate.of(1920, 1, 1);

    /** What a spreadsheet makes of a double grade such as 5-4. */
    private static final Pattern GRADE_AS_DATE =
            Pattern.compile("(?i)[0-9]{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-[0-9]{1,2}|"
                    + "[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private AchievementOnRow() {}

    /** @param done null where the row does not say it */
    static @Nullable Achievement of(FeedRowUnderCheck row, ActionOnRow.@Nullable Done done) {
        boolean provisional = SubmissionType.of(row.sent(FeedField.SUBMISSION_TYPE)) == SubmissionType.PROVISIONAL;
        String code = EventOnRow.code(row, FeedField.REFERENCE);
        LocalDate awarded = awarded(row, done, provisional);
        Ukprn provider = EventOnRow.provider(row);
        String grade = grade(row);
        String language = row.text(FeedField.LANGUAGE);
        return code == null || awarded == null
                ? null
                : new Achievement(code, awarded, provider, grade, language, provisional);
    }

    private static @Nullable LocalDate awarded(
            FeedRowUnderCheck row, ActionOnRow.@Nullable Done done, boolean provisional) {
        if (!row.needs(FeedField.AWARD_DATE)) {
            return null;
        }
        LocalDate awarded = row.date(FeedField.AWARD_DATE, FeedFieldCode.AWARD_DATE_FORMAT);
        if (awarded == null) {
            return null;
        }
        LocalDate last = provisional ? row.today().plusYears(1) : row.today();
        if (awarded.isBefore(FIRST) || awarded.isAfter(last)) {
            String where = awarded.isBefore(FIRST) ? "before " + FIRST : "after " + last;
            row.found(FeedFieldCode.AWARD_DATE_OUTSIDE, FeedField.AWARD_DATE, where);
            return null;
        }
        if (!provisional && done != null && awarded.isAfter(done.date())) {
            row.found(FeedFieldCode.AWARDED_AFTER_ACTION, FeedField.AWARD_DATE, null);
            return null;
        }
        return awarded;
    }

    private static @Nullable String grade(FeedRowUnderCheck row) {
        String grade = row.text(FeedField.GRADE);
        if (grade != null && GRADE_AS_DATE.matcher(grade).matches()) {
            row.found(FeedFieldCode.GRADE_DAMAGED, FeedField.GRADE, null);
            return null;
        }
        return grade;
    }
}
