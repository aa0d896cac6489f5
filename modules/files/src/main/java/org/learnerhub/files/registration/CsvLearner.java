package org.learnerhub.files.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.csv.QuoteMender;
import org.learnerhub.files.csv.StrayQuotes;

/**
 * Makes a row of a CSV record. A record whose values may stand under the wrong headings becomes a row with an error:
 * its values are handed over for the answer, but nothing may be done with them.
 */
final class CsvLearner {

    private static final int FEW = 2;

    /** Where marks and line breaks are the sender's own. */
    private static final Set<LearnerField> FREE_TEXT =
            Set.of(LearnerField.NOTES, LearnerField.OTHER_VERIFICATION_DESCRIPTION);

    private final Headings headings;
    private final char separator;

    CsvLearner(Headings headings, char separator) {
        this.headings = headings;
        this.separator = separator;
    }

    /** @return null where no column of a learner is filled */
    @Nullable
    RawRow of(CsvRow record, boolean worthALook) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        List<Finding> findings = new ArrayList<>(0);
        boolean misplaced = hasMore(record) || isWholeRow(record);
        boolean filled = misplaced;
        for (int column = 0; column < headings.columns(); column++) {
            LearnerField field = headings.learner(column);
            String value = record.value(column);
            if (field == null || value == null) {
                continue;
            }
            filled = true;
            misplaced |= worthALook && isMisplaced(field, value, record);
            details.set(field, repaired(field, value, findings));
        }
        if (misplaced) {
            findings.clear();
            findings.add(new Finding(RowCode.COLUMNS_DIFFER, null));
        }
        return filled ? new RawRow(record.number(), details.build(), List.copyOf(findings)) : null;
    }

    private static String repaired(LearnerField field, String value, List<Finding> findings) {
        String repaired = StrayQuotes.removed(value, FREE_TEXT.contains(field));
        if (!repaired.equals(value)) {
            findings.add(new Finding(RowCode.QUOTE_REPAIRED, field));
        }
        return repaired;
    }

    /** Whether a quotation mark that is missing or too many has likely drawn other values or rows into this one. */
    private boolean isMisplaced(LearnerField field, String value, CsvRow record) {
        boolean hasSeparator = value.indexOf(separator) >= 0;
        if (value.indexOf(QuoteMender.MARK) >= 0 || value.indexOf(QuoteMender.LITERAL) >= 0) {
            return hasSeparator || record.count() < headings.columns();
        }
        boolean hasBreak = value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
        return hasBreak && hasSeparator && !FREE_TEXT.contains(field);
    }

    /** Whether all values stand in the first one: the row was put into quotation marks as a whole. */
    private boolean isWholeRow(CsvRow record) {
        String value = record.value(0);
        return value != null
                && headings.columns() > FEW
                && record.count() == 1
                && value.chars().filter(c -> c == separator).count() > FEW;
    }

    /** Whether there is a value beyond the headings or under a blank one. */
    private boolean hasMore(CsvRow record) {
        for (int column = headings.columns(); column < record.count(); column++) {
            if (record.value(column) != null) {
                return true;
            }
        }
        return false;
    }
}
