package org.learnerhub.soap.learner;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts LinkedULNs into its namespace the way the second generation is seen to write it: by a default namespace, which its
 * children take back (contract 1.1).
 */
final class LinkedUlns {

    private static final String NAME = "LinkedULNs";
    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/learner";

    private LinkedUlns() {}

    static void qualify(Document answer) {
        NodeList found = answer.getElementsByTagNameNS("*", NAME);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        elements.forEach(element -> qualify(answer, element));
    }

    private static void qualify(Document answer, Element element) {
        Element qualified = (Element) answer.renameNode(element, NAMESPACE, NAME);
        declare(qualified, NAMESPACE);
        NodeList children = qualified.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            declare((Element) children.item(i), "");
        }
    }

    private static void declare(Element element, String namespace) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE, namespace);
    }
}
