package org.learnerhub.soap.provider;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements in no namespace, and what may stand in them. */
final class Elements {

    /** ISO with three digits of a fraction and an offset; of the moment that is kept. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final char REPLACEMENT = '\uFFFD';

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
        xml.writeCharacters(clean(text));
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

    /** What no XML can hold is told to be there, and not sent. */
    static String clean(String text) {
        int at = firstWrong(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(fits(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static int firstWrong(String text) {
        int at = 0;
        while (at < text.length() && fits(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean fits(int c) {
        return (c >= ' ' && c <= 0xD7FF)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
