package org.learnerhub.soap.learner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learnerhub.contract.g1.batchmsg.BatchLearner;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.soap.envelope.HardenedXml;

/**
 * The learners of one message as a canonical batch file in XML (schema learner/batch-file.xsd): the same learners give
 * the same bytes, whatever the message's prefixes, order of elements and white space between them.
 */
final class BatchFile {

    static final String NAME = "soap.xml";

    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/batchmsg";
    private static final String PREFIX = "batch";

    private final XMLStreamWriter xml;

    private BatchFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Ukprn ukprn, Job job, List<BatchLearner> learners) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = HardenedXml.writer(bytes);
            new BatchFile(xml).write(ukprn, job, learners);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what was read as XML can be written as XML", e);
        }
        return bytes.toByteArray();
    }

    private void write(Ukprn ukprn, Job job, List<BatchLearner> learners) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(PREFIX, "BatchRegistration", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        element("FileVersion", LearnerLayout.V2A.version());
        element("FileName", NAME);
        element("UKPRN", ukprn.value());
        element("LearnerRecordCount", Integer.toString(learners.size()));
        element("JobType", job.word());
        for (BatchLearner learner : learners) {
            learner(learner);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void learner(BatchLearner learner) throws XMLStreamException {
        xml.writeStartElement("Learner");
        for (LearnerField field : LearnerLayout.V2A.fields()) {
            String value = RowValues.get(learner, field);
            if (value != null && !value.isBlank()) {
                element(field.xmlName(), value);
            }
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
