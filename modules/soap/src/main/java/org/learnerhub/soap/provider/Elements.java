package org.learnerhub.soap.provider;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.message.XmlText;

/** Elements in no namespace, and what may stand in them. */
final class Elements {

    /** ISO with three digits of a fraction and an offset; of the moment that is kept. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    XMLStreamWriter xml() {
        return xml;
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }

    void optional(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            text(name, text);
        }
    }

    void moment(String name, @Nullable Instant moment) throws XMLStreamException {
        if (moment != null) {
            text(name, MOMENT.format(moment));
        }
    }
}
