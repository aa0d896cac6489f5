package org.learnerhub.web.operator;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** Makes empty documents, to be drawn into; it parses nothing. */
final class XmlFactories {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private XmlFactories() {}

    /** With the root element of an SVG image. */
    static Document svg() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime makes plain documents", e);
        }
    }
}
