package org.learnerhub.extract.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** Makes empty documents, to be written; it parses nothing. */
final class XmlFactories {

    private XmlFactories() {}

    static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime makes plain documents", e);
        }
    }
}
