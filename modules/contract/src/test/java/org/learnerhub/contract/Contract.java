package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The contract's files, and how they are read: only from the disk, never with a DOCTYPE. */
final class Contract {

    static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private static final Path ROOT = Path.of(System.getProperty("hub.root", "../.."));

    private Contract() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static List<Path> files(String folder, String extension) {
        try (Stream<Path> found = Files.walk(file(folder))) {
            return found.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema(String... paths) {
        Source[] sources = Stream.of(paths)
                .map(path -> new StreamSource(file(path).toUri().toString()))
                .toArray(Source[]::new);
        return schema(sources);
    }

    static Schema schema(Source... sources) {
        SchemaFactory factory = SchemaFactory.newInstance(XS);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setErrorHandler(new Strict());
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new AssertionError("does not compile: " + e.getMessage(), e);
        }
    }

    /** What the schema has against the element, or nothing. */
    static List<String> complaints(Schema schema, Node element) {
        Collector collector = new Collector();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(collector);
        try {
            validator.validate(new DOMSource(element));
        } catch (SAXException e) {
            assertThat(collector.found).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collector.found;
    }

    static Document parse(Path path) {
        return parse(new InputSource(path.toUri().toString()));
    }

    static Document parseText(String xml) {
        return parse(new InputSource(new StringReader(xml)));
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Element> descendants(Document document, String namespace, String localName) {
        var nodes = document.getElementsByTagNameNS(namespace, localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Document parse(InputSource source) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(source);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(source.getSystemId() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    private static final class Collector extends Strict {
        private final List<String> found = new ArrayList<>();

        @Override
        public void error(SAXParseException problem) {
            found.add(String.valueOf(problem.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            error(problem);
            throw problem;
        }
    }
}
