package org.learnerhub.files.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.LearnerLayout;

/** The output of a verification file in XML: {@code VerifyBatchOutput} of {@code schemas/learner/verify-file.xsd}. */
final class VerifyXmlAnswer implements RowWriter {

    private final CanonicalXmlWriter xml;

    VerifyXmlAnswer(OutputStream target, Batch batch) throws IOException {
        xml = new CanonicalXmlWriter(target);
        xml.root("ns2:VerifyBatchOutput", "http://api.lrs.miap.gov.uk/vldmsg");
        Batch.Checked checked = batch.checkedOrThrow();
        String name = checked.head().fileName();
        xml.element("FileVersion", LearnerLayout.VERIFY.version());
        xml.element("FileName", name == null ? "" : name);
        xml.element("UKPRN", batch.identity().ukprn().value());
        xml.element("LearnerRecordCount", Integer.toString(checked.rows()));
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        List<@Nullable String> values = VerifiedValues.of(row);
        xml.start("VerifiedLearner");
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                xml.element(VerifiedValues.NAMES.get(i), value);
            }
        }
        for (String flag : VerifiedValues.flags(row)) {
            xml.element("FailureFlag", flag);
        }
        xml.end();
    }

    @Override
    public void finish() throws IOException {
        xml.finish();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
