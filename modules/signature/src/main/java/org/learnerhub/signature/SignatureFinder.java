package org.learnerhub.signature;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Element;

/** Finds the one signature that counts: the root itself, or the root's first child. Others are content. */
final class SignatureFinder {

    private final XMLStreamReader reader;
    private final ElementCopy copy;

    private SignatureFinder(XMLStreamReader reader) {
        this.reader = reader;
        this.copy = new ElementCopy(reader);
    }

    /**
     * @param head the document's beginning, cut off where a signature must have ended
     * @return the signature, below a copy of the root's start tag unless it is the root
     */
    static Element find(InputStream head) throws XMLStreamException, Refusal {
        return new SignatureFinder(XmlFactories.reader(head)).find();
    }

    /** Whether the reader stands at the start tag of a signature. */
    static boolean at(XMLStreamReader reader) {
        return reader.getLocalName().equals("Signature") && Algorithms.DS.equals(reader.getNamespaceURI());
    }

    private Element find() throws XMLStreamException, Refusal {
        if ("1.1".equals(reader.getVersion())) {
            throw new Refusal(Reason.MALFORMED, "Canonical form is defined for XML 1.0 only.");
        }
        nextStartTag();
        if (at(reader)) {
            return copy.whole(null);
        }
        Element root = copy.startTag(null);
        nextStartTag();
        if (at(reader)) {
            return copy.whole(root);
        }
        throw new Refusal(Reason.NOT_SIGNED, "The root's first child is another element.");
    }

    private void nextStartTag() throws XMLStreamException, Refusal {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT -> {}
                case XMLStreamConstants.CHARACTERS -> {
                    if (!reader.isWhiteSpace()) {
                        throw new Refusal(Reason.NOT_SIGNED, "The root begins with text.");
                    }
                }
                case XMLStreamConstants.DTD -> throw new Refusal(Reason.MALFORMED, "The document has a DOCTYPE.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw new Refusal(Reason.MALFORMED, "The document has a processing instruction.");
                default -> throw new Refusal(Reason.NOT_SIGNED, "The root has no child element.");
            }
        }
    }
}
