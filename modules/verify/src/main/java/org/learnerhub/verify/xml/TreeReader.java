package org.learnerhub.verify.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;

/**
 * Reads a document into a tree, within bounds. Whatever an extract never has is an objection: DOCTYPE, comments, processing
 * instructions, text beside elements, attributes with a namespace. So a text is one text, and nobody can split a value in
 * two and have two programs read different halves.
 */
final class TreeReader {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int DEEPEST = 12;

    private final XMLStreamReader reader;
    private int depth;

    private TreeReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Tree read(byte[] document) throws Objection {
        if (document.length > MOST_BYTES) {
            throw unreadable();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            TreeReader tree = new TreeReader(XmlFactories.reader(text.startsWith("\ufeff") ? text.substring(1) : text));
            return tree.root();
        } catch (XMLStreamException | CharacterCodingException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private Tree root() throws XMLStreamException, Objection {
        String encoding = orEmpty(reader.getCharacterEncodingScheme());
        boolean plain = "UTF-8".equalsIgnoreCase(encoding) || encoding.isEmpty();
        if (!plain || "1.1".equals(reader.getVersion())) {
            throw unreadable();
        }
        outside(XMLStreamConstants.START_ELEMENT);
        Tree root = element();
        outside(XMLStreamConstants.END_DOCUMENT);
        return root;
    }

    /** Blanks before and behind the root are no part of what is signed. */
    private void outside(int awaited) throws XMLStreamException, Objection {
        int event = reader.next();
        while (event == XMLStreamConstants.SPACE || (event == XMLStreamConstants.CHARACTERS && reader.isWhiteSpace())) {
            event = reader.next();
        }
        if (event != awaited) {
            throw Objection.uncovered("beside the root");
        }
    }

    private Tree element() throws XMLStreamException, Objection {
        if (++depth > DEEPEST) {
            throw Objection.uncovered("nested too deep");
        }
        String name = reader.getLocalName();
        String prefix = orEmpty(reader.getPrefix());
        String namespace = orEmpty(reader.getNamespaceURI());
        Map<String, String> attributes = attributes(name);
        List<Tree> children = List.of();
        String text = "";
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    children = children.isEmpty() ? new ArrayList<>() : children;
                    children.add(element());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text = joined(text, reader.getText());
                default -> throw Objection.uncovered("in element " + known(name));
            }
            event = reader.next();
        }
        if (!children.isEmpty() && !text.isEmpty()) {
            throw Objection.altered("in element " + known(name));
        }
        depth--;
        return new Tree(prefix, namespace, name, attributes, children, text);
    }

    private static String joined(String text, String piece) {
        return text.isEmpty() ? piece : text + piece;
    }

    private Map<String, String> attributes(String element) throws Objection {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!orEmpty(reader.getAttributeNamespace(i)).isEmpty()) {
                throw Objection.uncovered("in element " + known(element));
            }
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** A name out of the document, so that it can be shown. */
    private static String known(String name) {
        return name.matches("[A-Za-z]{1,40}") ? name : "of another name";
    }

    private static Objection unreadable() {
        return Objection.of(Verdict.CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
