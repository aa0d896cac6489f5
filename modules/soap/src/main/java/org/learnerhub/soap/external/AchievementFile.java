package org.learnerhub.soap.external;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.external.model.Achievement;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.SubmissionType;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.soap.envelope.HardenedXml;
import org.learnerhub.soap.wrapped.WireDate;

/**
 * The achievements of one message as a canonical file in XML (schema achievement-v1.xsd): the same achievements give the
 * same bytes, whatever the message's prefixes, order of elements and white space between them.
 */
final class AchievementFile {

    static final String NAME = "soap.xml";

    private static final String NAMESPACE = "urn:learnerhub:achievement:v1";
    private static final String PREFIX = "ach";
    private static final Map<FeedField, Function<Achievement, @Nullable String>> GETTERS =
            new EnumMap<>(FeedField.class);

    static {
        GETTERS.put(FeedField.MIS_IDENTIFIER, Achievement::getMisIdentifier);
        GETTERS.put(FeedField.ULN, Achievement::getUln);
        GETTERS.put(FeedField.FAMILY_NAME, Achievement::getFamilyName);
        GETTERS.put(FeedField.GIVEN_NAME, Achievement::getGivenName);
        GETTERS.put(FeedField.DATE_OF_BIRTH, row -> WireDate.of(row.getDateofBirth()));
        GETTERS.put(FeedField.GENDER, row -> number(row.getGender()));
        GETTERS.put(FeedField.LEARNER_POSTCODE, Achievement::getLearnerPostcode);
        GETTERS.put(FeedField.PROVIDER_UKPRN, Achievement::getProviderUkprn);
        GETTERS.put(FeedField.REFERENCE, Achievement::getUnitOrQualificationReferenceNumber);
        GETTERS.put(FeedField.AWARD_DATE, row -> WireDate.of(row.getAchievementAwardDate()));
        GETTERS.put(FeedField.GRADE, Achievement::getGrade);
        GETTERS.put(FeedField.LANGUAGE, Achievement::getLanguageForAssessment);
        GETTERS.put(FeedField.ACTION, row -> number(row.getAction()));
        GETTERS.put(FeedField.ACTION_DATE, row -> WireDate.of(row.getActionDate()));
        GETTERS.put(FeedField.ACTION_REASON, Achievement::getActionReason);
    }

    private final XMLStreamWriter xml;

    private AchievementFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Ukprn ukprn, SubmissionType type, List<Achievement> achievements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = HardenedXml.writer(bytes);
            new AchievementFile(xml).write(ukprn, type, achievements);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what was read as XML can be written as XML", e);
        }
        return bytes.toByteArray();
    }

    private void write(Ukprn ukprn, SubmissionType type, List<Achievement> achievements) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(PREFIX, "AchievementBatch", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        element("FileVersion", "1");
        element("FileName", NAME);
        element("UKPRN", ukprn.value());
        element("SubmissionType", type.name());
        element("RecordCount", Integer.toString(achievements.size()));
        for (Achievement achievement : achievements) {
            xml.writeStartElement(PREFIX, "Achievement", NAMESPACE);
            for (FeedField field : FeedLayout.ACH.fields()) {
                String value = GETTERS.getOrDefault(field, row -> null).apply(achievement);
                if (value != null && !value.isBlank()) {
                    element(field.fileName(), value);
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
