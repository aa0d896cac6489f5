package org.learnerhub.verify.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only place in this module that makes XML parsers: the JDK's own, without DTD, with nothing external. */
final class XmlFactories {

    private static final XMLInputFactory READERS = readers();

    private XmlFactories() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing external is read");
        });
        return factory;
    }

    static XMLStreamReader reader(String text) throws XMLStreamException {
        return READERS.createXMLStreamReader(new StringReader(text));
    }
}
