package org.learnerhub.domain.learner.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.HubCode;

/** A row on its way through the checks: its values as repaired so far, and what was found. */
final class RowUnderCheck {

    private final RawRow raw;
    private final LocalDate today;
    private final DateOrder dateOrder;
    private final List<Finding> findings;
    private LearnerDetails details;

    RowUnderCheck(RawRow raw, LocalDate today, DateOrder dateOrder) {
        this.raw = raw;
        this.today = today;
        this.dateOrder = dateOrder;
        details = raw.details();
        findings = raw.findings().isEmpty() ? new ArrayList<>(0) : new ArrayList<>(raw.findings());
    }

    @Nullable
    String get(LearnerField field) {
        return details.get(field);
    }

    /** The day of submission. */
    LocalDate today() {
        return today;
    }

    /** How the sender writes dates. */
    DateOrder dateOrder() {
        return dateOrder;
    }

    void found(HubCode code, LearnerField field) {
        findings.add(new Finding(code, field));
    }

    /** @param detail never the value itself */
    void found(HubCode code, LearnerField field, String detail) {
        findings.add(new Finding(code, field, detail));
    }

    /** Replaces a value by what it certainly was, and says so. */
    void repair(LearnerField field, String value, HubCode code) {
        normalise(field, value);
        found(code, field);
    }

    /** Replaces a value by another way of writing the same. */
    void normalise(LearnerField field, String value) {
        details = details.with(field, value);
    }

    /** Whether an earlier check has objected to this field. */
    boolean isFaulty(LearnerField field) {
        for (Finding finding : findings) {
            if (finding.field() == field && finding.isError()) {
                return true;
            }
        }
        return false;
    }

    CheckedRow result() {
        return new CheckedRow(raw.row(), raw.details(), details, List.copyOf(findings));
    }
}
