package org.learnerhub.client;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only place in this package that makes XML parsers: no DTD, nothing external, bounded depth and attributes. */
final class XmlFactories {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_ATTRIBUTES = 50;

    private static final WstxInputFactory READERS = readers();

    private XmlFactories() {}

    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return READERS.createXMLStreamReader(bytes);
    }

    private static WstxInputFactory readers() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }
}
