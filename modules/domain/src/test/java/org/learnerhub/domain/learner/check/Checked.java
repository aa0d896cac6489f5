package org.learnerhub.domain.learner.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;

/** What all checks together make of one field in an otherwise good row. */
record Checked(LearnerField field, CheckedRow row) {

    private static final Instant SUBMITTED = Instant.parse("2026-09-01T08:00:00Z");

    static Checked field(LearnerField field, @Nullable String value) {
        return row(field, People.person(1).with(field, value), SUBMITTED);
    }

    static Checked on(Instant submitted, LearnerField field, String value) {
        return row(field, People.person(1).with(field, value), submitted);
    }

    static Checked ordered(DateOrder order, LearnerField field, String value) {
        RawRow raw = new RawRow(2, People.person(1).with(field, value), List.of());
        return new Checked(field, new RowChecks().on(SUBMITTED, order).check(raw));
    }

    static Checked row(LearnerField field, LearnerDetails details) {
        return row(field, details, SUBMITTED);
    }

    private static Checked row(LearnerField field, LearnerDetails details, Instant submitted) {
        RawRow raw = new RawRow(2, details, List.of());
        return new Checked(field, new RowChecks().on(submitted).check(raw));
    }

    /** The field's value after the checks. */
    @Nullable
    String value() {
        return row.details().get(field);
    }

    List<HubCode> codes() {
        return row.findings().stream().map(Finding::code).toList();
    }

    /** Nothing was found, and the value is still this one. */
    boolean passesAs(String value) {
        return row.findings().isEmpty() && value.equals(value());
    }

    /** Only this was found, of this field, and the value is now that one. */
    boolean isRepaired(HubCode code, String value) {
        return isOnly(code) && value.equals(value()) && row.error().isEmpty();
    }

    /** Only this was found, of this field, and it stops the row. */
    boolean isRefused(HubCode code) {
        return isOnly(code) && row.error().isPresent();
    }

    /** What the only finding adds in words. */
    @Nullable
    String detail() {
        return row.findings().size() == 1 ? row.findings().get(0).detail() : null;
    }

    private boolean isOnly(HubCode code) {
        return row.findings().size() == 1
                && row.findings().get(0).code() == code
                && row.findings().get(0).field() == field;
    }
}
