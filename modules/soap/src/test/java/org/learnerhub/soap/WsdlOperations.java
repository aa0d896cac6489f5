package org.learnerhub.soap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a WSDL offers.
 *
 * @param namespace of the element that the request's body begins with
 */
record WsdlOperations(String wsdl, String name, String namespace, String element) {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    /** @param wsdl the file's name without extension */
    static List<WsdlOperations> of(String wsdl) {
        Document document = read(wsdl);
        List<WsdlOperations> operations = new ArrayList<>();
        for (Element operation : all(document, "operation")) {
            if (operation.getParentNode().getLocalName().equals("portType")) {
                Element input = (Element)
                        operation.getElementsByTagNameNS(WSDL, "input").item(0);
                String[] element = part(document, local(input.getAttribute("message")));
                operations.add(new WsdlOperations(wsdl, operation.getAttribute("name"), element[0], element[1]));
            }
        }
        return operations;
    }

    private static String[] part(Document document, String message) {
        Element found = all(document, "message").stream()
                .filter(one -> one.getAttribute("name").equals(message))
                .findFirst()
                .orElseThrow();
        Element part = (Element) found.getElementsByTagNameNS(WSDL, "part").item(0);
        String name = part.getAttribute("element");
        return new String[] {part.lookupNamespaceURI(name.substring(0, name.indexOf(':'))), local(name)};
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS(WSDL, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document read(String wsdl) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(Path.of("..", "..", "wsdl", wsdl + ".wsdl").toFile());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
