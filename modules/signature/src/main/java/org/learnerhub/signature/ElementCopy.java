package org.learnerhub.signature;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Copies elements from a stream into a DOM. Comments and processing instructions are refused, so a text is one text:
 * nobody can split a digest in two and have two programs read different halves.
 */
final class ElementCopy {

    private static final int MAX_CHARS = 64 * 1024;

    private final XMLStreamReader reader;
    private final Document document = XmlFactories.emptyDocument();
    private int chars;

    ElementCopy(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Copies the start tag at which the reader stands, with its namespaces and attributes.
     *
     * @param parent null to make it the document's root
     */
    Element startTag(@Nullable Element parent) {
        Element element = document.createElementNS(
                emptyToNull(reader.getNamespaceURI()), qualified(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            String uri = reader.getNamespaceURI(i);
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, name, uri == null ? "" : uri);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            element.setAttributeNS(emptyToNull(reader.getAttributeNamespace(i)), name, reader.getAttributeValue(i));
        }
        Node place = parent == null ? document : parent;
        place.appendChild(element);
        return element;
    }

    /** Copies the element at whose start tag the reader stands, to its end tag. */
    Element whole(@Nullable Element parent) throws XMLStreamException, Refusal {
        Element top = startTag(parent);
        Element at = top;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> at = startTag(at);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (at == top) {
                        top.normalize();
                        return top;
                    }
                    at = (Element) at.getParentNode();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    at.appendChild(document.createTextNode(bounded(reader.getText())));
                default ->
                    throw new Refusal(Reason.MALFORMED, "The signature holds something other than elements and text.");
            }
            bounded(at.getNodeName());
        }
    }

    private String bounded(String text) throws Refusal {
        chars += text.length();
        if (chars > MAX_CHARS) {
            throw new Refusal(Reason.MALFORMED, "The signature is larger than " + MAX_CHARS + " characters.");
        }
        return text;
    }

    private static String qualified(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
