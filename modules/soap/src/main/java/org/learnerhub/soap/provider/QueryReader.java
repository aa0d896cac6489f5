package org.learnerhub.soap.provider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Reads a request by the local names of its elements, in any order (provider register 1.8). What is in it twice, text beside
 * elements and content of what is nil have been refused by whoever watches the message.
 */
final class QueryReader {

    private final XMLStreamReader xml;
    private final SentCriteria criteria = new SentCriteria();
    private String queryId = "0";
    private String stakeholderId = "0";

    QueryReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    AskedQuery read() throws XMLStreamException {
        while (child()) {
            switch (xml.getLocalName()) {
                case "SelectionCriteria" -> criteria();
                case "QueryId" -> queryId = id("QueryId", queryId);
                default -> skip();
            }
        }
        return new AskedQuery(criteria.build(), queryId, stakeholderId);
    }

    private void criteria() throws XMLStreamException {
        while (child()) {
            String name = xml.getLocalName();
            switch (name) {
                case "UnitedKingdomProviderReferenceNumberList" -> criteria.numbers(numbers());
                case "ProviderNameList" -> criteria.names(texts());
                case "PostcodeList" -> criteria.postcodes(texts());
                case "VerificationDetails" -> verification();
                case "StakeholderId" -> stakeholderId = id(name, stakeholderId);
                default -> criterion(name);
            }
        }
    }

    private void criterion(String name) throws XMLStreamException {
        if (!SentCriteria.PLAIN.contains(name)) {
            criteria.unknown();
            skip();
            return;
        }
        String text = text();
        if (text != null) {
            criteria.plain(name, text.strip());
        }
    }

    private Set<Ukprn> numbers() throws XMLStreamException {
        Set<Ukprn> numbers = new HashSet<>();
        for (int place = 1; child(); place++) {
            String text = text();
            if (text != null && !text.isBlank()) {
                QueryValues.number(xml.getLocalName() + " " + place, text)
                        .ukprn()
                        .ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private List<String> texts() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (child()) {
            String text = text();
            if (text != null && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    private void verification() throws XMLStreamException {
        String authority = null;
        String id = null;
        while (child()) {
            switch (xml.getLocalName()) {
                case "VerificationAuthority" -> authority = text();
                case "VerificationID" -> id = text();
                default -> skip();
            }
        }
        criteria.verification(authority, id);
    }

    private String id(String name, String absent) throws XMLStreamException {
        String text = text();
        return text == null || text.isBlank() ? absent : QueryValues.integer(name, text);
    }

    /** To the next child of the element that the reader is in; false at its end. */
    private boolean child() throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = xml.next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** What stands in the element that the reader is at, up to its end; null where it is nil. */
    private @Nullable String text() throws XMLStreamException {
        String name = xml.getLocalName();
        String nil = xml.getAttributeValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, name);
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
        }
        boolean isNil =
                nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
        return isNil ? null : text.toString();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
