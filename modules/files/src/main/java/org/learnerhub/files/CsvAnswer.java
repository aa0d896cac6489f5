package org.learnerhub.files;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.Layout;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/**
 * The output of a CSV file: canonical headings and order with ReturnCode last, every value quoted, CRLF, UTF-8 without
 * mark (contract 4.2).
 *
 * <p>A value that a spreadsheet would take for a formula (beginning with {@code = + - @}) is written as it was sent:
 * the file goes back to the one who sent the value, is read by programs that compare it with their own, and an
 * apostrophe before it would damage it there. No other sender's values are in it.
 */
final class CsvAnswer implements RowWriter {

    private final Utf8Output out;
    private final Layout layout;
    private final @Nullable String[] header;

    CsvAnswer(OutputStream target, Batch batch) throws IOException {
        out = new Utf8Output(target);
        Batch.Checked checked = batch.checkedOrThrow();
        layout = checked.head().layout();
        header = new @Nullable String[] {
            layout.version(),
            checked.head().fileName(),
            batch.identity().ukprn().value(),
            Integer.toString(checked.rows())
        };
        headings();
    }

    private void headings() throws IOException {
        value(HeadField.FILE_VERSION.label(), true);
        value(HeadField.FILE_NAME.label(), false);
        value(HeadField.UKPRN.label(), false);
        value(HeadField.LEARNER_RECORD_COUNT.label(), false);
        for (LearnerField field : layout.fields()) {
            value(heading(field), false);
        }
        value("ReturnCode", false);
        out.ascii("\r\n");
    }

    private String heading(LearnerField field) {
        if (layout == Layout.V3A && field == LearnerField.MIDDLE_OTHER_NAME) {
            return "MiddleNames";
        }
        if (layout == Layout.V3A && field == LearnerField.ABILITY_TO_SHARE) {
            return "PrivacyNoticeSeen";
        }
        return field.csvHeading();
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        for (int i = 0; i < header.length; i++) {
            value(header[i], i == 0);
            header[i] = null;
        }
        LearnerDetails sent = row.row().original();
        Uln uln = row.outcome().uln();
        for (LearnerField field : layout.fields()) {
            value(field == LearnerField.ULN && uln != null ? uln.toString() : sent.get(field), false);
        }
        value(row.outcome().code().name(), false);
        out.ascii("\r\n");
    }

    private void value(@Nullable String text, boolean first) throws IOException {
        out.ascii(first ? "\"" : ",\"");
        if (text != null) {
            quoted(text);
        }
        out.ascii('"');
    }

    private void quoted(String text) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = out.wide(text, i);
                continue;
            }
            if (c == '"') {
                out.ascii('"');
            }
            out.ascii(c);
            i++;
        }
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
