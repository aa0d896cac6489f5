package org.learnerhub.soap.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/**
 * Reads a request by the local names of its elements, in any order (provider register 1.8). What is in it twice, text beside
 * elements and content of what is nil are refused by whoever watches the message; values are looked at when all of it is read.
 */
final class QueryReader {

    /** Criteria of several elements; where such a one is nil, it is not asked for. */
    private static final Set<String> NESTED = Set.of(
            "UnitedKingdomProviderReferenceNumberList", "ProviderNameList", "PostcodeList", "VerificationDetails");

    private final XMLStreamReader xml;
    private final SentCriteria criteria = new SentCriteria();
    private @Nullable String queryId;
    private @Nullable String stakeholderId;

    QueryReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    AskedQuery read() throws XMLStreamException {
        while (child()) {
            switch (xml.getLocalName()) {
                case "SelectionCriteria" -> criteria();
                case "QueryId" -> queryId = text();
                default -> skip();
            }
        }
        return new AskedQuery(criteria.build(), id("QueryId", queryId), id("StakeholderId", stakeholderId));
    }

    private void criteria() throws XMLStreamException {
        while (child()) {
            String name = xml.getLocalName();
            if (NESTED.contains(name) && isNil()) {
                skip();
                continue;
            }
            switch (name) {
                case "UnitedKingdomProviderReferenceNumberList" -> criteria.numbers(texts());
                case "ProviderNameList" -> criteria.names(texts());
                case "PostcodeList" -> criteria.postcodes(texts());
                case "VerificationDetails" -> verification();
                case "StakeholderId" -> stakeholderId = text();
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

    /** Where there is nothing, an empty text stands for it. */
    private List<String> texts() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (child()) {
            String text = text();
            texts.add(text == null ? "" : text.strip());
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

    private static String id(String name, @Nullable String text) {
        return text == null || text.isBlank() ? "0" : QueryValues.integer(name, text);
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
        boolean isNil = isNil();
        boolean isValue = hasKnownAttributes();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                isValue = false;
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        if (!isValue) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, name);
        }
        return isNil ? null : text.toString();
    }

    private boolean isNil() {
        String nil = xml.getAttributeValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }

    /** A value may be nil or say its type, and lies nowhere else. */
    private boolean hasKnownAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))) {
                return false;
            }
        }
        return true;
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
