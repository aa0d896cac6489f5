package org.learnerhub.files.result;

import java.io.IOException;
import java.io.OutputStream;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;

/** The output of an XML file: {@code BatchRegistrationOutput} of {@code schemas/learner/batch-file.xsd}. */
final class XmlAnswer implements RowWriter {

    private final CanonicalXmlWriter xml;

    XmlAnswer(OutputStream target, Batch batch) throws IOException {
        xml = new CanonicalXmlWriter(target);
        xml.root("ns2:BatchRegistrationOutput", "http://api.lrs.miap.gov.uk/batchmsg");
        Batch.Checked checked = batch.checkedOrThrow();
        FileHead head = checked.head();
        String name = head.fileName();
        xml.element("FileVersion", LearnerLayout.of(head).version());
        xml.element("FileName", name == null ? "" : name);
        xml.element("UKPRN", batch.identity().ukprn().value());
        xml.element("LearnerRecordCount", Integer.toString(checked.rows()));
        xml.element("JobType", RegistrationJob.contract(checked.job()).word());
        counters(Counts.of(batch.tally()));
    }

    private void counters(Counts counts) throws IOException {
        xml.element("NewLearnersCount", Integer.toString(counts.newLearners()));
        xml.element("ExistsUpdatedLearnersCount", Integer.toString(counts.existing()));
        xml.element("PossibleMatchLearnersCount", Integer.toString(counts.possibleMatches()));
        xml.element("LearnersNotFoundCount", Integer.toString(counts.notFound()));
        xml.element("RejectedLearnersCount", Integer.toString(counts.rejected()));
    }

    @Override
    public void row(AnsweredRow row) throws IOException {
        LearnerDetails sent = row.row().original();
        Uln uln = row.outcome().uln();
        xml.start("Learner");
        for (LearnerField field : LearnerField.all()) {
            String value = field == LearnerField.ULN && uln != null ? uln.toString() : sent.get(field);
            if (value != null) {
                xml.element(field.xmlName(), value);
            }
        }
        xml.element("ReturnCode", row.outcome().code().name()).end();
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
