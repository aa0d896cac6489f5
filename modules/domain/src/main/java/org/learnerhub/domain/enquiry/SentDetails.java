package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.RowCode;

/**
 * Holds a single learner's details to the formats that rows of batches are held to. A row with a bad value is answered
 * as a row; a single message with a bad value is badly formed as a whole.
 */
public final class SentDetails {

    private static final List<LearnerField> NAMES = List.of(LearnerField.GIVEN_NAME, LearnerField.FAMILY_NAME);
    private static final RowChecks CHECKS = new RowChecks();
    /** What says little without the limit, or the character. */
    private static final Set<HubCode> LIMITS =
            Set.of(RowCode.VALUE_TOO_LONG, RowCode.CONTROL_CHARACTER, LearnerRowCode.MISREAD_CHARACTER);

    private static final Set<HubCode> READ_DATES =
            Set.of(RowCode.DATE_REPAIRED, RowCode.MIDNIGHT_CUT, RowCode.MONTH_FIRST_READ);

    private SentDetails() {}

    /**
     * The details with what could be repaired repaired, dates excepted: the finds echo what was sent, and the contract has
     * dates there (1.3).
     *
     * @param at the day on which ages count
     * @param needed fields that must be there
     * @param overlooked what does not matter here
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD, naming the field, never the value
     */
    public static LearnerDetails checked(
            LearnerDetails sent, Instant at, Collection<LearnerField> needed, Set<HubCode> overlooked) {
        for (LearnerField field : needed) {
            if (!sent.has(field)) {
                throw refused(field.xmlName() + ": it must be there and not blank");
            }
        }
        CheckedRow row = CHECKS.on(at).check(new RawRow(1, sent, List.of()));
        row.findings().stream()
                .filter(finding -> finding.isError() || READ_DATES.contains(finding.code()))
                .filter(finding -> !overlooked.contains(finding.code()))
                .findFirst()
                .ifPresent(finding -> {
                    throw refused(place(finding));
                });
        return row.details();
    }

    /** Holds single values, of no learner in particular, to their formats. */
    public static void checkedAlone(LearnerDetails sent, Instant at) {
        LearnerDetails.Builder someone = sent.toBuilder();
        NAMES.forEach(name -> someone.set(name, "A"));
        checked(someone.build(), at, List.of(), Set.of(LearnerRowCode.TEST_DATA));
    }

    /**
     * Some values of a learner, with what could be repaired repaired.
     *
     * @throws RefusedException as {@link #checked} does
     */
    public static LearnerDetails checkedPart(LearnerDetails sent, Instant at, Set<HubCode> overlooked) {
        LearnerDetails.Builder someone = sent.toBuilder();
        NAMES.stream().filter(name -> !sent.has(name)).forEach(name -> someone.set(name, "A"));
        LearnerDetails.Builder checked = checked(someone.build(), at, List.of(), overlooked).toBuilder();
        NAMES.stream().filter(name -> !sent.has(name)).forEach(name -> checked.set(name, null));
        return checked.build();
    }

    private static String place(Finding finding) {
        LearnerField field = finding.field();
        HubCode code = READ_DATES.contains(finding.code()) ? badDate(field) : finding.code();
        String what = code.code() + " " + code.sentence();
        String sentence = what.substring(0, what.length() - 1);
        String detail = LIMITS.contains(code) && finding.detail() != null ? " (" + finding.detail() + ")" : "";
        return field == null ? sentence + detail : field.xmlName() + ": " + sentence + detail;
    }

    /** Nothing was read: a message has dates as the contract writes them. */
    private static HubCode badDate(@Nullable LearnerField field) {
        return field == LearnerField.DATE_OF_BIRTH
                ? LearnerRowCode.DATE_OF_BIRTH_FORMAT
                : LearnerRowCode.ADDRESS_DATE_FORMAT;
    }

    private static RefusedException refused(String place) {
        return new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place);
    }
}
