package org.learnerhub.signature;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the XML-DSig namespace, read without indulgence. */
record DsElement(Element dom) {

    /** All child elements, which must be of the XML-DSig namespace. */
    List<DsElement> children() throws Refusal {
        List<DsElement> children = new ArrayList<>();
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (!Algorithms.DS.equals(child.getNamespaceURI())) {
                    throw malformed("a foreign element");
                }
                children.add(new DsElement(child));
            }
        }
        return children;
    }

    List<DsElement> children(String name) throws Refusal {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The children, which must be exactly these, in this order. */
    List<DsElement> exactly(String... names) throws Refusal {
        List<DsElement> children = children();
        if (!children.stream().map(DsElement::name).toList().equals(List.of(names))) {
            throw malformed("other elements than " + String.join(", ", names));
        }
        return children;
    }

    String name() {
        return dom.getLocalName();
    }

    String algorithm() {
        return dom.getAttribute("Algorithm");
    }

    boolean hasChildElements() {
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                return true;
            }
        }
        return false;
    }

    /** The element's text, decoded; it may have no child elements. */
    byte[] bytes() throws Refusal {
        if (hasChildElements()) {
            throw malformed("elements inside a value");
        }
        return Base64Text.decode(dom.getTextContent());
    }

    private Refusal malformed(String what) {
        return new Refusal(Reason.MALFORMED, "The signature has " + what + " where that must not be.");
    }
}
