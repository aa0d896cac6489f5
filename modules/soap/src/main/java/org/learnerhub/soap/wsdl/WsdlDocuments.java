package org.learnerhub.soap.wsdl;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.staxutils.StaxUtils;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.HardenedXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A service's WSDL and the schemas it imports, as they are given out: with the address that the question was put to, and
 * with references that lead back to it. Only what the WSDL refers to can be asked for.
 */
public final class WsdlDocuments {

    static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String SCHEMAS = "contract/schemas/";

    private final String wsdl;
    private final boolean numbered;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private WsdlDocuments(String wsdl, boolean numbered) {
        this.wsdl = wsdl;
        this.numbered = numbered;
    }

    /**
     * @param wsdl a resource of the class path
     * @param numbered whether schemas have numbers, from 1 in the order in which they are referred to
     */
    public static WsdlDocuments of(String wsdl, boolean numbered) {
        WsdlDocuments documents = new WsdlDocuments(wsdl, numbered);
        documents.add(wsdl);
        return documents;
    }

    private void add(String name) {
        if (!documents.containsKey(name)) {
            Document document = read(name);
            documents.put(name, document);
            references(document).forEach(reference -> add(target(name, reference)));
        }
    }

    /** Null where there is no such document. */
    public byte @Nullable [] answer(WsdlQuestion question, String address) {
        String name = question.kind() == WsdlQuestion.Kind.XSD ? name(question.schema()) : wsdl;
        Document document = documents.get(name);
        if (document == null) {
            return null;
        }
        try {
            Document answer = question.kind() == WsdlQuestion.Kind.SINGLE_WSDL
                    ? new SingleWsdl(this).of(wsdl)
                    : linked(name, address);
            elements(answer, SOAP, "address").forEach(element -> element.setAttribute("location", address));
            return written(answer);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name, e);
        }
    }

    public boolean isNumbered() {
        return numbered;
    }

    /** The WSDL itself is the document before the first. */
    private String name(String schema) {
        if (!numbered || !schema.matches("[1-9][0-9]{0,3}")) {
            return SCHEMAS + schema;
        }
        List<String> names = List.copyOf(documents.keySet());
        int number = Integer.parseInt(schema);
        return number < names.size() ? names.get(number) : "";
    }

    private String said(String schema) {
        return numbered
                ? Integer.toString(List.copyOf(documents.keySet()).indexOf(schema))
                : schema.substring(SCHEMAS.length());
    }

    private Document linked(String name, String address) {
        Document answer = copy(name);
        for (Element reference : references(answer)) {
            reference.setAttribute("schemaLocation", address + "?xsd=" + said(target(name, reference)));
        }
        return answer;
    }

    /** Of a WSDL or schema, to be changed at will. */
    Document copy(String name) {
        return (Document) requireNonNull(documents.get(name)).cloneNode(true);
    }

    /** The imports and includes of a document that say where. */
    static List<Element> references(Document document) {
        return elements(document, XS, "*").stream()
                .filter(element -> element.hasAttribute("schemaLocation"))
                .toList();
    }

    /** Which document a reference leads to. */
    static String target(String name, Element reference) {
        return URI.create(name)
                .resolve(reference.getAttribute("schemaLocation"))
                .toString();
    }

    static List<Element> elements(Document document, String namespace, String name) {
        NodeList all = document.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document read(String name) {
        try (InputStream bytes =
                requireNonNull(WsdlDocuments.class.getClassLoader().getResourceAsStream(name), name)) {
            return StaxUtils.read(HardenedXml.envelope(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static byte[] written(Document document) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = HardenedXml.writer(bytes);
        StaxUtils.writeDocument(document, writer, true, false);
        writer.close();
        return bytes.toByteArray();
    }
}
