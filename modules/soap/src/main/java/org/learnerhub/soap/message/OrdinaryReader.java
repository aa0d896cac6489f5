package org.learnerhub.soap.message;

import java.util.Objects;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Shows an ordinary message as {@link Tolerance} would make it: children in no namespace where they may be, nothing for {@code xsi:nil}. Ends
 * at whatever an ordinary message does not have, which is not refused but read by {@link Tolerance} itself.
 */
final class OrdinaryReader extends StreamReaderDelegate {

    /** Envelope, body, request. */
    private static final int REQUEST = 3;

    private final boolean qualified;
    private @Nullable String namespace;
    private int depth;
    private boolean inBody;

    /** @param qualified whether children keep their namespaces */
    OrdinaryReader(XMLStreamReader reader, boolean qualified) {
        super(reader);
        this.qualified = qualified;
    }

    /** Up to the request's own element; whoever watches the message has seen that there is an envelope around it. */
    void toRequest() throws XMLStreamException {
        while (depth < REQUEST) {
            next();
        }
        namespace = super.getNamespaceURI();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        while (event == START_ELEMENT && isNil()) {
            event = afterNil();
        }
        switch (event) {
            case START_ELEMENT -> opened();
            case END_ELEMENT -> depth--;
            case CHARACTERS, SPACE, END_DOCUMENT -> {
                // what every message has
            }
            default -> throw new XMLStreamException("not in an ordinary message");
        }
        return event;
    }

    private void opened() throws XMLStreamException {
        depth++;
        if (depth < REQUEST) {
            inBody = super.getLocalName().equals("Body");
        }
        if (super.getAttributeCount() > 0 || (depth == REQUEST && !inBody)) {
            throw new XMLStreamException("not in an ordinary message");
        }
    }

    private boolean isNil() {
        if (depth < REQUEST || super.getAttributeCount() != 1) {
            return false;
        }
        String nil = super.getAttributeValue(Tolerance.XSI, "nil");
        return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
    }

    /** Whoever watches the message refuses content in what is nil. */
    private int afterNil() throws XMLStreamException {
        if (super.next() != END_ELEMENT) {
            throw new XMLStreamException("not in an ordinary message");
        }
        return super.next();
    }

    @Override
    public @Nullable String getNamespaceURI() {
        String own = super.getNamespaceURI();
        return !qualified && depth > REQUEST && Objects.equals(own, namespace) ? null : own;
    }

    @Override
    public QName getName() {
        return new QName(getNamespaceURI(), getLocalName());
    }
}
