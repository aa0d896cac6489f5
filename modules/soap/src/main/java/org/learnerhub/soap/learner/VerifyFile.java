package org.learnerhub.soap.learner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learnerhub.contract.g1.vldmsg.MIAPBatchLearnerToVerify;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.soap.envelope.HardenedXml;

/**
 * The learners of one message as a canonical verification file in XML (schema learner/verify-file.xsd): the same
 * learners give the same bytes, whatever the message's spelling.
 */
final class VerifyFile {

    static final String NAME = "soap-verify.xml";
    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/vldmsg";
    private static final String PREFIX = "vld";

    private final XMLStreamWriter xml;

    private VerifyFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Ukprn ukprn, List<MIAPBatchLearnerToVerify> learners) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = HardenedXml.writer(bytes);
            new VerifyFile(xml).write(ukprn, learners);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what was read as XML can be written as XML", e);
        }
        return bytes.toByteArray();
    }

    static LearnerDetails details(MIAPBatchLearnerToVerify learner) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.MIS_IDENTIFIER, learner.getMISIdentifier())
                .set(LearnerField.FAMILY_NAME, learner.getFamilyName())
                .set(LearnerField.GIVEN_NAME, learner.getGivenName())
                .set(LearnerField.DATE_OF_BIRTH, learner.getDateOfBirth())
                .set(LearnerField.GENDER, learner.getGender())
                .build();
    }

    private void write(Ukprn ukprn, List<MIAPBatchLearnerToVerify> learners) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(PREFIX, "VerifyBatch", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        element("FileVersion", LearnerLayout.VERIFY.version());
        element("FileName", NAME);
        element("UKPRN", ukprn.value());
        element("LearnerRecordCount", Integer.toString(learners.size()));
        for (MIAPBatchLearnerToVerify learner : learners) {
            learner(details(learner).with(LearnerField.ULN, learner.getULN()));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void learner(LearnerDetails learner) throws XMLStreamException {
        xml.writeStartElement("Learner");
        for (LearnerField field : LearnerLayout.VERIFY.fields()) {
            String value = learner.get(field);
            if (value != null) {
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
