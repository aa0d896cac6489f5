package org.learnerhub.soap.message;

import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes one of the ways in which clients write the same message (contract 1.1): children in no namespace, nothing for
 * {@code xsi:nil}. Refuses the references that PHP writes for an object used twice (contract 4.1).
 */
public final class Tolerance {

    public static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private Tolerance() {}

    /**
     * Changes the message in place.
     *
     * @param unqualified whether children are to be in no namespace
     */
    static void apply(Element message, boolean unqualified) {
        String namespace = unqualified ? message.getNamespaceURI() : null;
        Node child = message.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                apply(element, message, namespace);
            }
            child = next;
        }
    }

    private static void apply(Element element, Element message, @Nullable String qualified) {
        if (element.hasAttribute("href")) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, reference(element, message));
        }
        if (isNil(element)) {
            element.getParentNode().removeChild(element);
            return;
        }
        Element plain =
                qualified != null && qualified.equals(element.getNamespaceURI()) ? unqualified(element) : element;
        Node child = plain.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                apply(inner, message, qualified);
            }
            child = next;
        }
    }

    public static boolean isNil(Element element) {
        String nil = element.getAttributeNS(XSI, "nil").strip();
        return nil.equals("true") || nil.equals("1");
    }

    private static Element unqualified(Element element) {
        Document document = element.getOwnerDocument();
        return (Element) document.renameNode(element, null, element.getLocalName());
    }

    private static String reference(Element element, Element message) {
        return Place.of(element, message)
                + ": a reference (href) in place of the value; write it out in full, in PHP by giving every learner"
                + " an object of its own (clone)";
    }
}
