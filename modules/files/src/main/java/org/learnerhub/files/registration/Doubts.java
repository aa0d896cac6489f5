package org.learnerhub.files.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.WrittenDate;
import org.learnerhub.domain.problem.RowCode;

/**
 * What the whole of a file has put in doubt about its rows.
 *
 * @param encoding why letters beyond ASCII may be others; null where there is no doubt
 * @param dateOrder why a date may be month first; null where there is no doubt
 */
record Doubts(@Nullable String encoding, @Nullable String dateOrder) {

    static final Doubts NONE = new Doubts(null, null);

    /** Fields that hold dates. */
    static final List<LearnerField> DATES = List.of(LearnerField.DATE_OF_BIRTH, LearnerField.DATE_OF_ADDRESS_CAPTURE);

    /** Hands rows on, with an error where one is in doubt. */
    Sink<RawRow> over(Sink<RawRow> sink) {
        return encoding == null && dateOrder == null ? sink : new DoubtingSink(sink);
    }

    private RawRow doubted(RawRow row) {
        List<Finding> findings = new ArrayList<>(row.findings());
        if (encoding != null) {
            addEncoding(row.details(), encoding, findings);
        }
        if (dateOrder != null) {
            addDates(row.details(), dateOrder, findings);
        }
        return findings.size() == row.findings().size()
                ? row
                : new RawRow(row.row(), row.details(), List.copyOf(findings));
    }

    private static void addEncoding(LearnerDetails details, String why, List<Finding> findings) {
        for (LearnerField field : LearnerField.all()) {
            if (details.text(field).chars().anyMatch(c -> c > 0x7f && c != 0xa0)) {
                findings.add(new Finding(RowCode.ENCODING_IN_DOUBT, field, why));
                return;
            }
        }
    }

    private static void addDates(LearnerDetails details, String why, List<Finding> findings) {
        for (LearnerField field : DATES) {
            if (WrittenDate.parse(details.text(field))
                    .filter(date -> date.isAmbiguous() || date.provesMonthFirst())
                    .isPresent()) {
                findings.add(new Finding(RowCode.DATE_ORDER_IN_DOUBT, field, why));
            }
        }
    }

    private final class DoubtingSink implements Sink<RawRow> {

        private final Sink<RawRow> sink;

        DoubtingSink(Sink<RawRow> sink) {
            this.sink = sink;
        }

        @Override
        public void head(FileHead head) {
            sink.head(head);
        }

        @Override
        public void row(RawRow row) {
            sink.row(doubted(row));
        }
    }
}
