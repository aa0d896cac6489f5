package org.learnerhub.soap.wsdl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A WSDL in one file, for tools that fetch nothing more: one schema for each namespace, with the included ones merged
 * into those that include them, and imports that say no place.
 */
final class SingleWsdl {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final WsdlDocuments documents;
    private final Map<String, Document> schemas = new LinkedHashMap<>();

    SingleWsdl(WsdlDocuments documents) {
        this.documents = documents;
    }

    Document of(String wsdl) {
        Document single = documents.copy(wsdl);
        gather(wsdl, single);
        Element wrapper =
                WsdlDocuments.elements(single, WsdlDocuments.XS, "schema").get(0);
        Node types = wrapper.getParentNode();
        schemas.values().forEach(schema -> {
            WsdlDocuments.references(schema).forEach(reference -> reference.removeAttribute("schemaLocation"));
            types.insertBefore(single.importNode(schema.getDocumentElement(), true), wrapper);
        });
        types.removeChild(wrapper);
        return single;
    }

    /** What is imported stands before what imports it. */
    private void gather(String name, Document document) {
        for (Element reference : WsdlDocuments.references(document)) {
            String target = WsdlDocuments.target(name, reference);
            if (reference.getLocalName().equals("include")) {
                merge(target, reference);
            } else if (!schemas.containsKey(target)) {
                Document schema = documents.copy(target);
                gather(target, schema);
                schemas.put(target, schema);
            }
        }
    }

    private void merge(String target, Element include) {
        Document included = documents.copy(target);
        gather(target, included);
        Element root = included.getDocumentElement();
        Element into = (Element) include.getParentNode();
        if (!root.getAttribute("elementFormDefault").equals(into.getAttribute("elementFormDefault"))) {
            throw new IllegalStateException(target + " says otherwise which elements are qualified");
        }
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !isImportThatIsThere(element, into)) {
                Element moved = (Element) into.getOwnerDocument().importNode(element, true);
                declare(root, moved);
                // imports must stand before all declarations
                into.insertBefore(moved, isReference(element) ? include : null);
            }
        }
        into.removeChild(include);
    }

    private static boolean isImportThatIsThere(Element element, Element into) {
        return isReference(element)
                && WsdlDocuments.elements(into.getOwnerDocument(), WsdlDocuments.XS, "import").stream()
                        .anyMatch(there -> there.getAttribute("namespace").equals(element.getAttribute("namespace")));
    }

    private static boolean isReference(Element element) {
        return element.getLocalName().equals("import");
    }

    /** Prefixes mean to what is moved what they meant where it stood. */
    private static void declare(Element root, Element moved) {
        NamedNodeMap attributes = root.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLNS.equals(attribute.getNamespaceURI())) {
                moved.setAttributeNS(XMLNS, attribute.getName(), attribute.getValue());
            }
        }
    }
}
