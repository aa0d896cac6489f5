package org.learnerhub.soap.envelope;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The only place where this module makes XML parsers: nothing external, nothing endless. */
public final class HardenedXml {

    private static final int DEPTH = 50;
    private static final int ATTRIBUTES = 50;
    private static final int ATTRIBUTE_LENGTH = 64 << 10;
    private static final int CHILDREN = 10_000;
    private static final int TEXT = 1_000_000;
    /** Room for 5,000 achievements with all their members (contract 1.6), or as many rows to verify. */
    private static final long ELEMENTS = 100_000;

    private static final long CHARACTERS = 8 << 20;

    private static final XMLInputFactory IN = input();
    private static final XMLOutputFactory OUT = new WstxOutputFactory();

    private HardenedXml() {}

    /**
     * A reader of a message's envelope.
     *
     * @param charset as the transport says; null to go by byte order mark and XML declaration
     */
    public static GuardedReader envelope(InputStream bytes, @Nullable String charset) throws XMLStreamException {
        return envelope(bytes, charset, any -> {});
    }

    /** @param watcher sees every event once */
    public static GuardedReader envelope(InputStream bytes, @Nullable String charset, Consumer<XMLStreamReader> watcher)
            throws XMLStreamException {
        return new GuardedReader(
                charset == null ? IN.createXMLStreamReader(bytes) : IN.createXMLStreamReader(bytes, charset), watcher);
    }

    public static XMLStreamWriter writer(OutputStream bytes) throws XMLStreamException {
        return OUT.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    private static XMLInputFactory input() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE_LENGTH);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, CHILDREN);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, ELEMENTS);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, CHARACTERS);
        return factory;
    }
}
