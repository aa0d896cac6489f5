package org.learnerhub.domain.feed.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.check.DateReading;
import org.learnerhub.domain.learner.check.SpreadsheetNumber;
import org.learnerhub.domain.learner.check.TextReading;
import org.learnerhub.domain.learner.check.ValueClass;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RowCode;

/** A row of a feed on its way through the checks: its values as read so far, and what was found. */
final class FeedRowUnderCheck {

    private final RawFeedRow raw;
    private final FeedLayout layout;
    private final LocalDate today;
    private final DateOrder dateOrder;
    private final Map<FeedField, String> values = new EnumMap<>(FeedField.class);
    private final List<FeedFinding> findings;

    FeedRowUnderCheck(RawFeedRow raw, FeedLayout layout, LocalDate today, DateOrder dateOrder) {
        this.raw = raw;
        this.layout = layout;
        this.today = today;
        this.dateOrder = dateOrder;
        findings = new ArrayList<>(raw.findings());
    }

    /** Reads every value as text; those of the person are read elsewhere. */
    void read() {
        for (FeedField field : layout.fields()) {
            String value = raw.values().get(field);
            if (value != null && !PersonOnRow.isOne(field)) {
                read(field, value);
            }
        }
    }

    private void read(FeedField field, String value) {
        TextReading reading = TextReading.of(value, false);
        if (reading.removed() != null) {
            found(RowCode.INVISIBLE_REMOVED, field, reading.removed());
        }
        if (reading.text().isEmpty()) {
            return;
        }
        values.put(field, reading.text());
        if (reading.noText() != null) {
            found(RowCode.CONTROL_CHARACTER, field, reading.noText());
        }
    }

    /** As sent. */
    @Nullable
    String sent(FeedField field) {
        return raw.values().get(field);
    }

    /** As read; null where there is nothing. */
    @Nullable
    String get(FeedField field) {
        return values.get(field);
    }

    /** A text that the field has room for; null where there is none, or an error. */
    @Nullable
    String text(FeedField field) {
        String value = values.get(field);
        if (value == null || isFaulty(field)) {
            return null;
        }
        int length = value.codePointCount(0, value.length());
        if (length > field.maxLength()) {
            found(RowCode.VALUE_TOO_LONG, field, "longer than " + field.maxLength() + " characters: " + length);
            return null;
        }
        return value;
    }

    /** Whether there is something; an error where there is not. */
    boolean needs(FeedField field) {
        boolean there = values.containsKey(field);
        if (!there) {
            found(FeedFieldCode.FEED_VALUE_MISSING, field, null);
        }
        return there;
    }

    /** A date; null where there is none, or an error. */
    @Nullable
    LocalDate date(FeedField field, HubCode format) {
        String value = values.get(field);
        if (value == null || isFaulty(field)) {
            return null;
        }
        LocalDate date = CalendarDate.parse(value).orElse(null);
        if (date != null) {
            return date;
        }
        DateReading reading = DateReading.of(value, dateOrder).orElse(null);
        if (reading == null) {
            found(format, field, DateReading.why(value, dateOrder));
            return null;
        }
        found(reading.code(), field, null);
        return CalendarDate.parse(reading.date()).orElseThrow();
    }

    /** A value of digits, undone what a spreadsheet made of it; null where there is none, or digits are lost. */
    @Nullable
    String number(FeedField field, int digits) {
        String value = values.get(field);
        if (value == null || isFaulty(field) || !SpreadsheetNumber.isRewritten(value)) {
            return isFaulty(field) ? null : value;
        }
        String restored = SpreadsheetNumber.restored(value, digits).orElse(null);
        found(restored == null ? RowCode.NUMBER_DAMAGED : RowCode.NUMBER_REPAIRED, field, null);
        return restored;
    }

    /** That a value is not what the code says, in words without the value. */
    void unlike(HubCode code, FeedField field) {
        found(code, field, "found " + ValueClass.of(values.getOrDefault(field, "")));
    }

    /** @param detail never the value itself */
    void found(HubCode code, FeedField field, @Nullable String detail) {
        findings.add(new FeedFinding(code, field, detail));
    }

    /** Whether something has been objected to in this field. */
    boolean isFaulty(FeedField field) {
        for (int i = 0; i < findings.size(); i++) {
            FeedFinding finding = findings.get(i);
            if (finding.field() == field && finding.isError()) {
                return true;
            }
        }
        return false;
    }

    boolean hasError() {
        return findings.stream().anyMatch(FeedFinding::isError);
    }

    int row() {
        return raw.row();
    }

    LocalDate today() {
        return today;
    }

    FeedLayout layout() {
        return layout;
    }

    CheckedFeedRow refused() {
        return new CheckedFeedRow(raw.row(), raw.values(), null, List.copyOf(findings));
    }

    CheckedFeedRow says(Statement statement) {
        return new CheckedFeedRow(raw.row(), raw.values(), statement, List.copyOf(findings));
    }
}
