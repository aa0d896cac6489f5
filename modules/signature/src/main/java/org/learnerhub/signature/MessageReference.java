package org.learnerhub.signature;

import static org.learnerhub.signature.MessageSignatures.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * One reference of a message's signature: to an element by its id, in exclusive canonical form.
 *
 * @param inclusivePrefixes the namespace prefixes that are to be treated as inclusive form does, blank between them
 */
record MessageReference(String id, String inclusivePrefixes, String digestAlgorithm, byte[] digest) {

    static MessageReference read(DsElement reference) throws Refusal {
        require(reference.name().equals("Reference"), MessageFlaw.SIGNATURE);
        String uri = reference.dom().getAttribute("URI");
        require(uri.length() > 1 && uri.charAt(0) == '#' && uri.indexOf('(') < 0, MessageFlaw.REFERENCE);
        List<DsElement> parts = reference.exactly("Transforms", "DigestMethod", "DigestValue");
        DsElement transform = parts.get(0).exactly("Transform").get(0);
        require(transform.algorithm().equals(Algorithms.EXCLUSIVE), MessageFlaw.TRANSFORM);
        String digest = parts.get(1).algorithm();
        require(Algorithms.DIGESTS.containsKey(digest) && !parts.get(1).hasChildElements(), MessageFlaw.DIGEST_METHOD);
        return new MessageReference(
                uri.substring(1),
                inclusivePrefixes(transform),
                digest,
                parts.get(2).bytes());
    }

    /** Of a transform or canonicalisation method, whose only parameter this may be. */
    static String inclusivePrefixes(DsElement method) throws Refusal {
        List<Element> parameters = XmlTree.children(method.dom());
        if (parameters.isEmpty()) {
            return "";
        }
        require(
                parameters.size() == 1
                        && XmlTree.is(parameters.get(0), Algorithms.EXCLUSIVE, "InclusiveNamespaces")
                        && XmlTree.children(parameters.get(0)).isEmpty(),
                MessageFlaw.TRANSFORM);
        return parameters.get(0).getAttribute("PrefixList");
    }

    /** The only element with this id, whatever the attribute's namespace and spelling: a second one is a trap. */
    Element target(Document message) throws Refusal {
        List<Element> found = new ArrayList<>();
        collect(message.getDocumentElement(), found);
        require(!found.isEmpty(), MessageFlaw.REFERENCE_TO_NOTHING);
        require(found.size() == 1, MessageFlaw.AMBIGUOUS_REFERENCE);
        return found.get(0);
    }

    private void collect(Element element, List<Element> found) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getLocalName();
            if (name != null
                    && name.toLowerCase(Locale.ROOT).equals("id")
                    && attributes.item(i).getNodeValue().strip().equals(id)) {
                found.add(element);
            }
        }
        XmlTree.children(element).forEach(child -> collect(child, found));
    }
}
