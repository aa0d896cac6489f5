package org.learnerhub.files.result;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.files.csv.QuotedLine;
import org.learnerhub.files.rows.HeadField;

/**
 * The output of a CSV file: canonical headings and order with ReturnCode last, every value quoted, CRLF, UTF-8 without
 * mark (contract 4.2).
 *
 * <p>A value that a spreadsheet would take for a formula (beginning with {@code = + - @}) is written as it was sent:
 * the file goes back to the one who sent the value, is read by programs that compare it with their own, and an
 * apostrophe before it would damage it there. No other sender's values are in it.
 */
final class CsvAnswer implements RowWriter {

    private final QuotedLine out;
    private final LearnerLayout layout;
    private final @Nullable String[] header;

    CsvAnswer(OutputStream target, Batch batch) throws IOException {
        out = new QuotedLine(target);
        Batch.Checked checked = batch.checkedOrThrow();
        layout = LearnerLayout.of(checked.head());
        header = new @Nullable String[] {
            layout.version(),
            checked.head().fileName(),
            batch.identity().ukprn().value(),
            Integer.toString(checked.rows())
        };
        headings();
    }

    private void headings() throws IOException {
        out.value(HeadField.FILE_VERSION.label());
        out.value(HeadField.FILE_NAME.label());
        out.value(HeadField.UKPRN.label());
        out.value(HeadField.LEARNER_RECORD_COUNT.label());
        for (LearnerField field : layout.fields()) {
            out.value(layout.heading(field));
        }
        out.value("ReturnCode");
        out.end();
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        for (int i = 0; i < header.length; i++) {
            out.value(header[i]);
            header[i] = null;
        }
        LearnerDetails sent = row.row().original();
        Uln uln = row.outcome().uln();
        for (LearnerField field : layout.fields()) {
            out.value(field == LearnerField.ULN && uln != null ? uln.toString() : sent.get(field));
        }
        out.value(row.outcome().code().name());
        out.end();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
