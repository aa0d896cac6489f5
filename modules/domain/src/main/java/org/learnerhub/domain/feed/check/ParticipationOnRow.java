package org.learnerhub.domain.feed.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.EventContent.Source;
import org.learnerhub.domain.record.EventContent.Status;

/** In what somebody takes part. */
final class ParticipationOnRow {

    private static final LocalDate FIRST = LocalDate.of(1920, 1, 1);

    /** No course is planned for longer. */
    private static final int LONGEST_YEARS = 15;

    private static final Map<String, Status> STATUS = Map.of(
            "continuing", Status.CONTINUING,
            "completed", Status.COMPLETED,
            "withdrawn", Status.WITHDRAWN,
            "transferred", Status.TRANSFERRED);
    private static final Map<String, Source> SOURCE = Map.of("ilr", Source.ILR, "npd", Source.NPD);

    private ParticipationOnRow() {}

    static @Nullable Participation of(FeedRowUnderCheck row) {
        String code = EventOnRow.code(row, FeedField.LEARNING_AIM);
        Ukprn provider = row.needs(FeedField.PROVIDER_UKPRN) ? EventOnRow.provider(row) : null;
        LocalDate start = row.needs(FeedField.START_DATE) ? date(row, FeedField.START_DATE, row.today()) : null;
        LocalDate planned = date(row, FeedField.PLANNED_END_DATE, row.today().plusYears(LONGEST_YEARS));
        LocalDate end = date(row, FeedField.END_DATE, row.today());
        ordered(row, start, planned, FeedField.PLANNED_END_DATE);
        ordered(row, start, end, FeedField.END_DATE);
        Status status = word(row, FeedField.STATUS, STATUS, FeedFieldCode.STATUS_UNKNOWN);
        if (status != null && (status == Status.CONTINUING) != (row.get(FeedField.END_DATE) == null)) {
            row.found(FeedFieldCode.STATUS_DISAGREES, FeedField.STATUS, null);
        }
        Source source = word(row, FeedField.SOURCE, SOURCE, FeedFieldCode.SOURCE_UNKNOWN);
        String number = returnNumber(row);
        String subject = row.text(FeedField.SUBJECT);
        String outcome = row.text(FeedField.OUTCOME);
        if (code == null || provider == null || start == null || status == null || source == null) {
            return null;
        }
        return new Participation(code, subject, provider, start, planned, end, status, outcome, source, number);
    }

    private static @Nullable LocalDate date(FeedRowUnderCheck row, FeedField field, LocalDate last) {
        LocalDate date = row.date(field, FeedFieldCode.PERIOD_FORMAT);
        if (date != null && (date.isBefore(FIRST) || date.isAfter(last))) {
            String where = date.isBefore(FIRST) ? "before " + FIRST : "after " + last;
            row.found(FeedFieldCode.PERIOD_OUTSIDE, field, where);
            return null;
        }
        return date;
    }

    private static void ordered(
            FeedRowUnderCheck row, @Nullable LocalDate start, @Nullable LocalDate end, FeedField field) {
        if (start != null && end != null && end.isBefore(start)) {
            row.found(FeedFieldCode.PERIOD_REVERSED, field, null);
        }
    }

    private static <T> @Nullable T word(
            FeedRowUnderCheck row, FeedField field, Map<String, T> words, FeedFieldCode unknown) {
        String said = row.needs(field) ? row.get(field) : null;
        if (said == null || row.isFaulty(field)) {
            return null;
        }
        T meant = words.get(said.toLowerCase(Locale.ROOT));
        if (meant == null) {
            row.unlike(unknown, field);
        }
        return meant;
    }

    /** Two characters, of which a spreadsheet takes a leading zero. */
    private static @Nullable String returnNumber(FeedRowUnderCheck row) {
        String said = row.get(FeedField.RETURN_NUMBER);
        if (said == null || row.isFaulty(FeedField.RETURN_NUMBER)) {
            return null;
        }
        if (said.matches("[0-9]")) {
            row.found(RowCode.LEADING_ZERO_RESTORED, FeedField.RETURN_NUMBER, null);
            return "0" + said;
        }
        if (!said.matches("[0-9A-Za-z]{1,2}")) {
            row.unlike(FeedFieldCode.RETURN_NUMBER_FORMAT, FeedField.RETURN_NUMBER);
            return null;
        }
        return said.toUpperCase(Locale.ROOT);
    }
}
