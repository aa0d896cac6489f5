package org.learnerhub.signature;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;

/** The only place in this module that makes XML parsers: no DTD, nothing external, bounded depth and attributes. */
final class XmlFactories {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 100;
    private static final int MAX_ATTRIBUTE_CHARS = 64 * 1024;

    private static final WstxInputFactory READERS = readers();
    private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newDefaultInstance();

    private XmlFactories() {}

    private static WstxInputFactory readers() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_CHARS);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /**
     * A reader that parses lazily: a comment, a processing instruction or a DOCTYPE is announced before it is read, so
     * its size does not matter to a caller who refuses it. For the same reason a fault in a text may come as a
     * {@link com.ctc.wstx.exc.WstxLazyException}, which is unchecked, from a method that gets the text.
     */
    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return READERS.createXMLStreamReader(bytes);
    }

    static Document emptyDocument() {
        try {
            return DOCUMENTS.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser cannot be configured", e);
        }
    }
}
