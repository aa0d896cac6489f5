package org.learnerhub.files.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.files.csv.QuotedLine;
import org.learnerhub.files.rows.HeadField;

/** The output of a verification file in CSV: header, what was searched, what was found, FailureFlag1 to 8 (contract 4.3). */
final class VerifyCsvAnswer implements RowWriter {

    private static final int FLAGS = 8;

    private final QuotedLine out;
    private final @Nullable String[] header;

    VerifyCsvAnswer(OutputStream target, Batch batch) throws IOException {
        out = new QuotedLine(target);
        Batch.Checked checked = batch.checkedOrThrow();
        header = new @Nullable String[] {
            LearnerLayout.VERIFY.version(),
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
        for (String name : VerifiedValues.NAMES) {
            out.value(name);
        }
        for (int flag = 1; flag <= FLAGS; flag++) {
            out.value("FailureFlag" + flag);
        }
        out.end();
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        for (int i = 0; i < header.length; i++) {
            out.value(header[i]);
            header[i] = null;
        }
        for (@Nullable String value : VerifiedValues.of(row)) {
            out.value(value);
        }
        List<String> flags = VerifiedValues.flags(row);
        for (int flag = 0; flag < FLAGS; flag++) {
            out.value(flag < flags.size() ? flags.get(flag) : null);
        }
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
